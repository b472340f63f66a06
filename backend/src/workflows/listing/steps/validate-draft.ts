import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingContent, SaveDraft } from "../../../contracts/listing";
import { FieldRefusal } from "../../../field-refusal";
import {
  LISTING_MODULE,
  type ListingService,
  listingStateWords,
  listingTransition,
} from "../../../modules/listing";
import { findPlace } from "../../../places/places";
import { digestOf } from "../content-of";
import { changedMeanwhile } from "../field-words";
import { readOwnProduct } from "../read-listed-product";
import { requireOwnPictures } from "../require-own-pictures";

export type DraftToSave = SaveDraft & { producer_id: string; product_id: string; member_id: string };

export type CheckedDraft = {
  /** The row to write over, or null for a new one. */
  id: string | null;
  version: number;
  product_id: string;
  producer_id: string;
  member_id: string;
  content: ListingContent;
  base: ListingContent;
};

/**
 * @throws MedusaError not_found for another producer's product; conflict when the page or the draft
 * changed meanwhile, or the proposal is with the office; FieldRefusal for a picture that is not its own
 */
export const validateDraftStep = createStep(
  "validate-listing-draft",
  async (input: DraftToSave, { container }) => {
    const product = await readOwnProduct(container, input);
    if (digestOf(product.page) !== input.base_digest) {
      const message = "Trang sản phẩm vừa đổi. Bạn tải lại để soạn trên trang hiện nay.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "page_changed");
    }
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const [open] = await service.listListingVersions(
      { product_id: product.id, state: ["draft", "submitted", "returned"] },
      { take: 1 },
    );
    if ((open?.version ?? 0) !== input.expected_version) {
      throw changedMeanwhile(open ? listingStateWords[open.state] : "chưa có bản nháp");
    }
    const outcome = open ? listingTransition(open.state, "save") : null;
    if (outcome?.ok === false) {
      throw new MedusaError(MedusaError.Types.CONFLICT, outcome.message, "wrong_state");
    }
    const { material_commune_code: commune } = input.content;
    if (commune !== "" && !findPlace(commune)) {
      throw new FieldRefusal({ material_commune_code: "Không có xã này. Chọn lại." }, "place");
    }
    await requireOwnPictures(container, input.content.pictures, product.page.pictures, input.producer_id);
    return new StepResponse<CheckedDraft>({
      id: open?.id ?? null,
      version: (open?.version ?? 0) + 1,
      product_id: product.id,
      producer_id: input.producer_id,
      member_id: input.member_id,
      content: input.content,
      base: product.page,
    });
  },
);
