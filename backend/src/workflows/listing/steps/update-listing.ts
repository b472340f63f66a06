import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingState } from "../../../contracts/listing";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";

/** What a move writes; instants as ISO text, because a workflow hands them on as JSON. */
export type ListingChange = {
  id: string;
  state: ListingState;
  version: number;
  remarks?: string | null;
  submitted_at?: string | null;
  submitted_by?: string | null;
  reviewed_at?: string;
  reviewed_by?: string;
};

const instant = (text: string | null | undefined) => (typeof text === "string" ? new Date(text) : text);

/**
 * Writes the move; undone, the former values stand again. An approval is the last step of its workflow:
 * the database lets no approved row be changed.
 */
export const updateListingStep = createStep(
  "update-listing",
  async ({ submitted_at, reviewed_at, ...change }: ListingChange, { container }) => {
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const { state, version, remarks } = await service.retrieveListingVersion(change.id);
    await service.updateListingVersions({
      ...change,
      ...(submitted_at === undefined ? {} : { submitted_at: instant(submitted_at) }),
      ...(reviewed_at === undefined ? {} : { reviewed_at: new Date(reviewed_at) }),
    });
    return new StepResponse(change.id, { id: change.id, state, version, remarks });
  },
  async (former, { container }) => {
    if (former) await container.resolve<ListingService>(LISTING_MODULE).updateListingVersions(former);
  },
);
