import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingState } from "../../../contracts/listing";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";

/** What a move writes; instants as ISO text, because a workflow hands them on as JSON. */
export type ProposalChange = {
  id: string;
  state: ListingState;
  version: number;
  content?: Record<string, unknown>;
  saved_by?: string;
  remarks?: string | null;
  field_remarks?: Record<string, string> | null;
  submitted_at?: string | null;
  submitted_by?: string | null;
  reviewed_at?: string;
  reviewed_by?: string;
  product_id?: string;
};

const instant = (text: string | null | undefined) => (typeof text === "string" ? new Date(text) : text);

/**
 * Writes the move; undone, the former values stand again. An approval is the last step of its workflow:
 * the database lets no approved row be changed.
 */
export const updateProposalStep = createStep(
  "update-product-proposal",
  async ({ submitted_at, reviewed_at, ...change }: ProposalChange, { container }) => {
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const before = await service.retrieveProductProposal(change.id);
    await service.updateProductProposals({
      ...change,
      ...(submitted_at === undefined ? {} : { submitted_at: instant(submitted_at) }),
      ...(reviewed_at === undefined ? {} : { reviewed_at: new Date(reviewed_at) }),
    });
    const { id, state, version, content, saved_by, remarks, field_remarks } = before;
    return new StepResponse(change.id, { id, state, version, content, saved_by, remarks, field_remarks });
  },
  async (former, { container }) => {
    if (former) await container.resolve<ListingService>(LISTING_MODULE).updateProductProposals(former);
  },
);
