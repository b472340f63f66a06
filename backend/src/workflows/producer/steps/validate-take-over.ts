import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";
import { paperFault } from "../../../modules/producer";
import type { NewPaper } from "./create-papers";

export type PapersToTakeOver = { papers: NewPaper[]; by: string; today: string };

const refused = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message);

/** @throws MedusaError invalid_data outside a demonstration, and for a paper that could be taken for a real one */
export const validateTakeOverStep = createStep(
  "validate-take-over-papers",
  async ({ papers, today }: PapersToTakeOver) => {
    if (!env.DEMO) throw refused("Invented papers are for demonstrations only.");
    for (const paper of papers) {
      if (!paper.is_demonstration || !paper.number.startsWith("DEMO-")) {
        throw refused(`${paper.number} does not say that it is a demonstration.`);
      }
      const fault = paperFault(paper, today);
      if (fault) throw refused(`${paper.number}: ${fault.message}`);
    }
    return new StepResponse(papers);
  },
);
