import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SubmitPaper } from "../../../contracts/producer-paper";
import { FieldRefusal } from "../../../field-refusal";
import { paperFault } from "../../../modules/producer";
import { readProducer } from "../read-producer";

export type PaperToSubmit = SubmitPaper & { producer_id: string; today: string };

const sameNumber = (number: string): string => number.replace(/\s+/g, "").toUpperCase();

/** @throws FieldRefusal for days that cannot be; MedusaError conflict for a paper that is there already */
export const validatePaperStep = createStep(
  "validate-producer-paper",
  async ({ producer_id, today, ...paper }: PaperToSubmit, { container }) => {
    const { papers } = await readProducer(container, producer_id);
    const fault = paperFault(paper, today);
    if (fault) throw new FieldRefusal({ [fault.field]: fault.message }, "producer_paper");
    const isThere = papers.some(
      (known) =>
        known.state !== "refused" &&
        known.kind === paper.kind &&
        sameNumber(known.number) === sameNumber(paper.number),
    );
    if (isThere) {
      const message = "Giấy số này đã gửi rồi. Bạn xem trong danh sách giấy tờ.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "paper_known");
    }
    return new StepResponse(null);
  },
);
