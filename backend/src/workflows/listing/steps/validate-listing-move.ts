import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  LISTING_MODULE,
  type ListingService,
  type ListingVerb,
  listingStateWords,
  listingTransition,
} from "../../../modules/listing";
import { changedFields } from "../content-of";
import { changedMeanwhile, pageChanged } from "../field-words";
import { readOwnProduct } from "../read-listed-product";
import { storedContent } from "../stored-version";

/** `producer_id` null: the office asks, which may decide about every producer's. */
export type ListingMove = { id: string; producer_id: string | null; expected_version: number };

/**
 * Reads a proposal and asks whether a verb fits it. To submit or approve, the page must still be the one it
 * was built on, and there must be something to change.
 * @throws MedusaError not_found, for another producer's just the same; conflict
 */
export const validateListingMoveStep = createStep(
  "validate-listing-move",
  async (input: ListingMove & { verb: ListingVerb }, { container }) => {
    const service = container.resolve<ListingService>(LISTING_MODULE);
    const own = input.producer_id === null ? {} : { producer_id: input.producer_id };
    const [row] = input.id ? await service.listListingVersions({ ...own, id: input.id }, { take: 1 }) : [];
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    if (row.version !== input.expected_version) throw changedMeanwhile(listingStateWords[row.state]);
    const outcome = listingTransition(row.state, input.verb);
    if (!outcome.ok) throw new MedusaError(MedusaError.Types.CONFLICT, outcome.message, "wrong_state");
    const product = await readOwnProduct(container, row);
    const [content, base] = [storedContent(row.content), storedContent(row.base)];
    if (input.verb === "submit" || input.verb === "approve") {
      const moved = changedFields(base, product.page);
      if (moved.length > 0) throw pageChanged(moved);
      if (changedFields(base, content).length === 0) {
        const message = "Bản này không khác gì trang hiện nay. Bạn sửa rồi gửi.";
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "nothing_changed");
      }
    }
    return new StepResponse({
      id: row.id,
      version: row.version,
      state: outcome.state,
      producer_id: row.producer_id,
      product: { id: product.id, title: product.title, metadata: product.metadata },
      content,
      base,
    });
  },
);
