import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BeginProposal, ProposalContent } from "../../../contracts/product-proposal";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { requireOwnPictures } from "../../listing/require-own-pictures";
import { withSkus } from "../suggest-skus";

export type ProposalToBegin = BeginProposal & {
  producer_id: string;
  producer_handle: string;
  member_id: string;
};
export type Beginning = {
  /** The proposal that an earlier request of the same key began, or null. */
  id: string | null;
  producer_id: string;
  request_key: string;
  member_id: string;
  content: ProposalContent;
};

/** More than anybody works on at once; keeps a script from filling the table. */
const MOST_OPEN = 200;

/** @throws MedusaError not_allowed when too many are open; FieldRefusal for a picture that is not its own */
export const validateBeginningStep = createStep(
  "validate-proposal-beginning",
  async (input: ProposalToBegin, { container }) => {
    const { producer_id, request_key, member_id } = input;
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const [begun] = await service.listProductProposals({ producer_id, request_key }, { take: 1 });
    const [, open] = await service.listAndCountProductProposals(
      { producer_id, state: ["draft", "submitted", "returned"] },
      { take: 1 },
    );
    if (!begun && open >= MOST_OPEN) {
      const message = `Đang có ${open} sản phẩm chưa lên chợ. Bạn gửi duyệt hoặc xoá bớt bản nháp trước.`;
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "too_many_drafts");
    }
    await requireOwnPictures(
      container,
      input.content.pictures.map(({ url }) => url),
      [],
      producer_id,
    );
    const content = withSkus(input.content, input.producer_handle);
    return new StepResponse<Beginning>({
      id: begun?.id ?? null,
      producer_id,
      request_key,
      member_id,
      content,
    });
  },
);
