import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FieldRefusal } from "../../../field-refusal";
import { type ListingVerb, listingStateWords, listingTransition } from "../../../modules/listing";
import { checkProposal, fieldsOf } from "../check-proposal";
import { marketFindings } from "../market-findings";
import { savedMeanwhile, THING } from "../proposal-words";
import { readOwnProposal } from "../read-own-proposal";
import { storedProposal } from "../stored-proposal";

export type ProposalMove = {
  id: string;
  producer_id: string | null;
  expected_version: number;
  /** The day by which what a label must say is judged. */
  day: string;
};

/**
 * Reads a proposal and asks whether a verb fits it; what is sent in or approved must lack nothing.
 * @throws MedusaError not_found, for another producer's just the same; conflict; FieldRefusal
 */
export const validateProposalMoveStep = createStep(
  "validate-proposal-move",
  async (input: ProposalMove & { verb: ListingVerb }, { container }) => {
    const row = await readOwnProposal(container, input);
    if (row.version !== input.expected_version) throw savedMeanwhile(listingStateWords[row.state]);
    const outcome = listingTransition(row.state, input.verb, THING);
    if (!outcome.ok) throw new MedusaError(MedusaError.Types.CONFLICT, outcome.message, "wrong_state");
    const content = storedProposal(row.content);
    if (input.verb === "submit" || input.verb === "approve") {
      const found = checkProposal(content, input.day);
      const findings = [...found, ...(await marketFindings(container, row.id, content))];
      if (findings.length > 0) throw new FieldRefusal(fieldsOf(findings), "incomplete");
    }
    const { id, version, producer_id } = row;
    return new StepResponse({ id, version, producer_id, state: outcome.state, content });
  },
);
