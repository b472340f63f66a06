import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { postNoticesWorkflow } from "../notice/post";
import { listingLock, lockTimes } from "./listing-lock";
import { updateListingStep } from "./steps/update-listing";
import { type ListingMove, validateListingMoveStep } from "./steps/validate-listing-move";

export type SubmitInput = ListingMove & { product_id: string; member_id: string; at: string };

/** A producer sends its proposal to the office, which hears of it. */
export const submitListingWorkflow = createWorkflow("listing-submit", (input: SubmitInput) => {
  const key = transform({ input }, ({ input }) => listingLock(input.product_id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "submit" as const }));
  const listing = validateListingMoveStep(asked);
  const change = transform({ listing, input }, ({ listing, input }) => ({
    id: listing.id,
    state: listing.state,
    version: listing.version + 1,
    remarks: null,
    submitted_at: input.at,
    submitted_by: input.member_id,
  }));
  updateListingStep(change);
  const news = transform({ listing }, ({ listing }) => ({
    notices: [
      {
        key: `listing:${listing.id}:submitted:${listing.version}`,
        audience: "office" as const,
        producer_id: null,
        kind: "listing",
        title: `Chờ duyệt: ${listing.product.title}`,
        body: "Chủ thể gửi bản giới thiệu mới của sản phẩm này.",
        href: `/listings/${listing.id}`,
      },
    ],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  releaseLockStep({ key });
  return new WorkflowResponse({ listing_id: input.id });
});
