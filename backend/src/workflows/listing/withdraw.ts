import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { listingLock, lockTimes } from "./listing-lock";
import { updateListingStep } from "./steps/update-listing";
import { type ListingMove, validateListingMoveStep } from "./steps/validate-listing-move";

export type WithdrawInput = ListingMove & { product_id: string };

/** A producer takes its proposal back from the office; it is a draft again. */
export const withdrawListingWorkflow = createWorkflow("listing-withdraw", (input: WithdrawInput) => {
  const key = transform({ input }, ({ input }) => listingLock(input.product_id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "withdraw" as const }));
  const listing = validateListingMoveStep(asked);
  const change = transform({ listing }, ({ listing }) => ({
    id: listing.id,
    state: listing.state,
    version: listing.version + 1,
    submitted_at: null,
    submitted_by: null,
  }));
  updateListingStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ listing_id: input.id });
});
