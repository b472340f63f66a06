import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { listingLock, lockTimes } from "./listing-lock";
import { type DraftToSave, validateDraftStep } from "./steps/validate-draft";
import { writeDraftStep } from "./steps/write-draft";

/** A producer saves what it would have a product's page say; nobody else sees it until it is submitted. */
export const saveListingDraftWorkflow = createWorkflow("listing-save-draft", (input: DraftToSave) => {
  const key = transform({ input }, ({ input }) => listingLock(input.product_id));
  acquireLockStep({ key, ...lockTimes });
  const draft = validateDraftStep(input);
  const id = writeDraftStep(draft);
  releaseLockStep({ key });
  return new WorkflowResponse({ listing_id: id });
});
