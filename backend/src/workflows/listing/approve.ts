import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { postNoticesWorkflow } from "../notice/post";
import { listingLock, lockTimes } from "./listing-lock";
import { productUpdate } from "./product-update";
import { openPicturesStep } from "./steps/open-pictures";
import { updateListingStep } from "./steps/update-listing";
import { type ListingMove, validateListingMoveStep } from "./steps/validate-listing-move";

export type ApproveInput = ListingMove & { product_id: string; user_id: string; at: string };

/**
 * The office approves a proposal: its words and pictures become the page, and the row stays for ever. It
 * is refused when the page is no longer the one it was built on.
 */
export const approveListingWorkflow = createWorkflow("listing-approve", (input: ApproveInput) => {
  const key = transform({ input }, ({ input }) => listingLock(input.product_id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "approve" as const }));
  const listing = validateListingMoveStep(asked);
  const pictures = transform({ listing }, ({ listing }) => listing.content.pictures);
  openPicturesStep(pictures);
  const products = transform({ listing }, ({ listing }) => ({ products: [productUpdate(listing)] }));
  updateProductsWorkflow.runAsStep({ input: products });
  const news = transform({ listing }, ({ listing }) => ({
    notices: [
      {
        key: `listing:${listing.id}:approved`,
        audience: "producer" as const,
        producer_id: listing.producer_id,
        kind: "listing",
        title: `Đã duyệt bản giới thiệu: ${listing.content.title}`,
        body: "Trang sản phẩm trên chợ nay hiện đúng như bản bạn gửi.",
        href: `/kenh-chu-the/san-pham/${listing.product.id}`,
      },
    ],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  const change = transform({ listing, input }, ({ listing, input }) => ({
    id: listing.id,
    state: listing.state,
    version: listing.version + 1,
    reviewed_at: input.at,
    reviewed_by: input.user_id,
  }));
  updateListingStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ listing_id: input.id });
});
