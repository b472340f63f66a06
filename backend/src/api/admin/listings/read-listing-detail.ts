import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { certificationFields } from "../../../catalogue/certification-row";
import type { StarStanding } from "../../../contracts/certification";
import type { OfficeListing } from "../../../contracts/listing";
import { type DatedDecision, standingOn } from "../../../modules/certification";
import { changedFields } from "../../../workflows/listing/content-of";
import { findClaims } from "../../../workflows/listing/find-claims";
import { storedContent } from "../../../workflows/listing/stored-version";
import { readOfficeListings, requireOfficeListing } from "./read-listings";

/** One proposal beside the page it would change, on a day. @throws MedusaError not_found */
export async function readListingDetail(
  container: MedusaContainer,
  id: string | undefined,
  day: string,
): Promise<OfficeListing> {
  const { row, stored, product } = await requireOfficeListing(container, id, day);
  const [content, base] = [storedContent(stored.content), storedContent(stored.base)];
  const isWaiting = stored.state === "submitted";
  const star = await readStar(container, product.id, day);
  const decided = await readOfficeListings(container, { product_id: product.id, state: "approved" }, day);
  return {
    ...row,
    version: stored.version,
    content,
    compared_with: isWaiting ? product.page : base,
    page_changed: isWaiting ? changedFields(base, product.page) : [],
    remarks: stored.remarks,
    warnings: findClaims(content, star),
    star,
    history: decided
      .filter((other) => other.row.id !== row.id)
      .map(({ row: other }) => ({
        id: other.id,
        approved_at: other.reviewed_at ?? "",
        approved_by: other.reviewed_by,
        changed: other.changed,
      }))
      .reverse(),
  };
}

async function readStar(container: MedusaContainer, product_id: string, day: string): Promise<StarStanding> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_certification",
    fields: certificationFields,
    filters: { product_id },
  });
  return standingOn(data as unknown as DatedDecision[], day).star;
}
