import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SaveProposal } from "../../../contracts/product-proposal";
import { listingStateWords, listingTransition } from "../../../modules/listing";
import { requireOwnPictures } from "../../listing/require-own-pictures";
import { savedMeanwhile, THING } from "../proposal-words";
import { readOwnProposal } from "../read-own-proposal";
import { asJson } from "../stored-proposal";
import { withSkus } from "../suggest-skus";
import type { ProposalChange } from "./update-proposal";

export type ProposalToSave = SaveProposal & {
  id: string;
  producer_id: string;
  producer_handle: string;
  member_id: string;
};

/**
 * @throws MedusaError not_found for another producer's; conflict when somebody saved meanwhile or the
 * office has it; FieldRefusal for a picture that is not its own
 */
export const validateProposalSaveStep = createStep(
  "validate-proposal-save",
  async (input: ProposalToSave, { container }) => {
    const row = await readOwnProposal(container, input);
    if (row.version !== input.expected_version) throw savedMeanwhile(listingStateWords[row.state]);
    const outcome = listingTransition(row.state, "save", THING);
    if (!outcome.ok) throw new MedusaError(MedusaError.Types.CONFLICT, outcome.message, "wrong_state");
    await requireOwnPictures(
      container,
      input.content.pictures.map(({ url }) => url),
      [],
      row.producer_id,
    );
    const content = withSkus(input.content, input.producer_handle);
    return new StepResponse<ProposalChange>({
      id: row.id,
      state: outcome.state,
      version: row.version + 1,
      saved_by: input.member_id,
      content: asJson(content),
    });
  },
);
