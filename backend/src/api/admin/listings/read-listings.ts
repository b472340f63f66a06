import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingState, OfficeListingRow } from "../../../contracts/listing";
import { daysBetween } from "../../../modules/certification";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { vietnamDay } from "../../../vietnam-day";
import { changedFields } from "../../../workflows/listing/content-of";
import { type Listed, readListedProducts } from "../../../workflows/listing/read-listed-product";
import { storedContent } from "../../../workflows/listing/stored-version";
import { readEmails } from "../read-emails";

export type StoredListing = Awaited<ReturnType<ListingService["listListingVersions"]>>[number];
export type FoundListing = { row: OfficeListingRow; stored: StoredListing; product: Listed };

const instant = (value: Date | string | null): string | null =>
  value ? new Date(value).toISOString() : null;

/** Who sent something in, by name. */
async function readMembers(container: MedusaContainer, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const members = await service.listProducerMembers({ id: known }, { take: known.length });
  return new Map(members.map((member) => [member.id, member.name]));
}

/** Proposals with names, as they stand on a day. A draft is its producer's own affair and not shown. */
export async function readOfficeListings(
  container: MedusaContainer,
  filters: { id?: string; product_id?: string; state?: ListingState },
  day: string,
): Promise<FoundListing[]> {
  const service = container.resolve<ListingService>(LISTING_MODULE);
  const asked = { state: ["submitted", "returned", "approved"] as ListingState[], ...filters };
  const stored = await service.listListingVersions(asked, { take: 5000, order: { submitted_at: "ASC" } });
  const products = await readListedProducts(container, { id: stored.map((row) => row.product_id) });
  const byId = new Map(products.map((product) => [product.id, product]));
  const members = await readMembers(
    container,
    stored.map((row) => row.submitted_by),
  );
  const emails = await readEmails(
    container,
    stored.map((row) => row.reviewed_by),
  );
  return stored.flatMap((row) => {
    const product = byId.get(row.product_id);
    if (!product) return [];
    const { id, handle, title, kind } = product;
    const shown: OfficeListingRow = {
      id: row.id,
      is_new: false,
      product: { id, handle, title, kind },
      producer: product.producer,
      state: row.state,
      changed: changedFields(storedContent(row.base), storedContent(row.content)),
      submitted_at: instant(row.submitted_at),
      submitted_by: row.submitted_by && (members.get(row.submitted_by) ?? row.submitted_by),
      reviewed_at: instant(row.reviewed_at),
      reviewed_by: row.reviewed_by && (emails.get(row.reviewed_by) ?? row.reviewed_by),
      age_days: row.submitted_at ? daysBetween(vietnamDay(new Date(row.submitted_at)), day) : null,
    };
    return [{ row: shown, stored: row, product }];
  });
}

/** One proposal that the office may see. @throws MedusaError not_found */
export async function requireOfficeListing(
  container: MedusaContainer,
  id: string | undefined,
  day: string,
): Promise<FoundListing> {
  const [found] = id ? await readOfficeListings(container, { id }, day) : [];
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy bản giới thiệu này.");
  return found;
}
