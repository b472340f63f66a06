import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { postNoticesWorkflow } from "../notice/post";
import { listingLock, lockTimes } from "./listing-lock";
import { updateListingStep } from "./steps/update-listing";
import { type ListingMove, validateListingMoveStep } from "./steps/validate-listing-move";

export type ReturnInput = ListingMove & { product_id: string; user_id: string; at: string; remarks: string };

/** The office gives a proposal back with what is to be put right; the page stays as it is. */
export const returnListingWorkflow = createWorkflow("listing-return", (input: ReturnInput) => {
  const key = transform({ input }, ({ input }) => listingLock(input.product_id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "return" as const }));
  const listing = validateListingMoveStep(asked);
  const change = transform({ listing, input }, ({ listing, input }) => ({
    id: listing.id,
    state: listing.state,
    version: listing.version + 1,
    remarks: input.remarks,
    reviewed_at: input.at,
    reviewed_by: input.user_id,
  }));
  updateListingStep(change);
  const news = transform({ listing, input }, ({ listing, input }) => ({
    notices: [
      {
        key: `listing:${listing.id}:returned:${listing.version}`,
        audience: "producer" as const,
        producer_id: listing.producer_id,
        kind: "listing",
        title: `Cần sửa bản giới thiệu: ${listing.product.title}`,
        body: input.remarks,
        href: `/kenh-chu-the/san-pham/${listing.product.id}`,
      },
    ],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  releaseLockStep({ key });
  return new WorkflowResponse({ listing_id: input.id });
});
