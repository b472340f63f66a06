import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { groupBy } from "../group-by";
import type { RegistryProduct, RegistryRow } from "./registry-row";

/** One statement, because twenty thousand products through `query.graph` take seconds. */
const registrySql = `select c.id, c.product_id, c.star_rating, c.case_type, c.decision_number, c.issued_on,
    c.expires_on, c.revoked_on, c.year, c.is_demonstration, coalesce(p.title, c.product_id) as product_title,
    t.value as group_name, pr.id as producer_id, pr.name as producer_name, pr.commune_name, pr.province_name
  from ocop_certification c
  left join product p on p.id = c.product_id and p.deleted_at is null
  left join product_type t on t.id = p.type_id and t.deleted_at is null
  left join product_product_producer_producer l on l.product_id = c.product_id and l.deleted_at is null
  left join producer pr on pr.id = l.producer_id and pr.deleted_at is null
  where c.deleted_at is null`;

/** Every product that was ever decided about, with its decisions. */
export async function readRegistry(container: MedusaContainer): Promise<RegistryProduct[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: RegistryRow[] }>(registrySql);
  return [...groupBy(rows, (row) => row.product_id).values()].flatMap((decisions) => {
    const [first] = decisions;
    if (!first) return [];
    const { product_id, product_title, group_name, producer_id, producer_name, commune_name, province_name } =
      first;
    const named = {
      product_id,
      product_title,
      group_name,
      producer_id,
      producer_name,
      commune_name,
      province_name,
    };
    return [{ ...named, decisions }];
  });
}
