import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { EarlierDecision } from "../../modules/certification";

type OnRecord = EarlierDecision & { product_id: string };

const fields = [
  "id",
  "product_id",
  "star_rating",
  "case_type",
  "decision_number",
  "issued_on",
  "expires_on",
  "revoked_on",
  "year",
];

/** What each of the products has on record, by product id: what a further decision is judged by. */
export async function readOnRecord(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, EarlierDecision[]>> {
  const onRecord = new Map<string, EarlierDecision[]>(productIds.map((id) => [id, []]));
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_certification",
    fields,
    filters: { product_id: [...onRecord.keys()] },
  });
  for (const row of data as unknown as OnRecord[]) onRecord.get(row.product_id)?.push(row);
  return onRecord;
}
