import type { MedusaContainer } from "@medusajs/framework/types";
import type { ListingDetail, ListingRow, ListingVersionView } from "../../../contracts/listing";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { changedFields, digestOf } from "../../../workflows/listing/content-of";
import {
  type Listed,
  readListedProducts,
  readOwnProduct,
} from "../../../workflows/listing/read-listed-product";
import { storedContent } from "../../../workflows/listing/stored-version";

const instant = (value: Date | string | null): string | null =>
  value ? new Date(value).toISOString() : null;
const nameOf = ({ id, handle, title, kind }: Listed) => ({ id, handle, title, kind });

/** Every proposal of one producer, newest first. @throws Error without a producer */
async function readVersions(
  container: MedusaContainer,
  filters: { producer_id: string; product_id?: string },
) {
  if (!filters.producer_id) throw new Error("Listings are read for one producer only.");
  const service = container.resolve<ListingService>(LISTING_MODULE);
  return service.listListingVersions(filters, { take: 2000, order: { created_at: "DESC" } });
}
type Stored = Awaited<ReturnType<typeof readVersions>>[number];

/** The producer's products, each with the proposal that is open for it. */
export async function readListings(container: MedusaContainer, producer_id: string): Promise<ListingRow[]> {
  const versions = await readVersions(container, { producer_id });
  const products = await readListedProducts(container, { producer_id });
  return products.map((product) => {
    const own = versions.filter((version) => version.product_id === product.id);
    const open = own.find((version) => version.state !== "approved");
    const approved = own.find((version) => version.state === "approved");
    return {
      product: nameOf(product),
      state: open?.state ?? null,
      submitted_at: instant(open?.submitted_at ?? null),
      remarks: open?.state === "returned" ? open.remarks : null,
      approved_at: instant(approved?.reviewed_at ?? null),
    };
  });
}

/** One product of this producer with its page, the open proposal, and what was approved before. */
export async function readListing(
  container: MedusaContainer,
  own: { producer_id: string; product_id: string },
): Promise<ListingDetail> {
  const product = await readOwnProduct(container, own);
  const versions = await readVersions(container, { producer_id: own.producer_id, product_id: product.id });
  const open = versions.find((version) => version.state !== "approved");
  return {
    product: nameOf(product),
    page: product.page,
    digest: digestOf(product.page),
    open: open ? toView(open, product) : null,
    history: versions
      .filter((version) => version.state === "approved")
      .map((version) => ({
        id: version.id,
        approved_at: instant(version.reviewed_at) ?? "",
        changed: changedFields(storedContent(version.base), storedContent(version.content)),
      })),
  };
}

const toView = (version: Stored, product: Listed): ListingVersionView => ({
  id: version.id,
  state: version.state,
  version: version.version,
  content: storedContent(version.content),
  remarks: version.remarks,
  saved_at: new Date(version.updated_at).toISOString(),
  submitted_at: instant(version.submitted_at),
  reviewed_at: instant(version.reviewed_at),
  changed: changedFields(product.page, storedContent(version.content)),
  page_changed: changedFields(storedContent(version.base), product.page),
});
