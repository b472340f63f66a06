import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type CatalogueProduct, toCatalogueProduct } from "./catalogue-product";
import { type CertificationRow, certificationFields } from "./certification-row";
import { type GraphProduct, producerFields } from "./graph-product";

type Container = Pick<MedusaContainer, "resolve">;
/** Those of the products that may be bought on a day, by id, as they are at this moment. */
export type ReadProducts = (ids: readonly string[], day: string) => Promise<Map<string, CatalogueProduct>>;

const columns = (table: string, names: readonly string[]): string =>
  names.map((name) => `'${name}', ${table}.${name}`).join(", ");

const listOf = (row: string, from: string): string =>
  `coalesce((select jsonb_agg(${row}) from ${from}), '[]')`;

const papers = listOf(
  `jsonb_build_object(${columns("q", ["kind", "state", "expires_on"])})`,
  "producer_paper q where q.producer_id = s.id and q.deleted_at is null",
);
const producer = `(select jsonb_build_object(${columns("s", [...producerFields, "verified_on"])}, 'papers', ${papers})
  from product_product_producer_producer l join producer s on s.id = l.producer_id and s.deleted_at is null
  where l.product_id = p.id and l.deleted_at is null limit 1)`;
const prices = listOf(
  `jsonb_build_object('amount', m.amount, 'currency_code', m.currency_code, 'price_list_id', m.price_list_id)`,
  `product_variant_price_set l join price m on m.price_set_id = l.price_set_id and m.deleted_at is null
   where l.variant_id = v.id and l.deleted_at is null`,
);
const levels = listOf(
  `jsonb_build_object('stocked_quantity', n.stocked_quantity, 'reserved_quantity', n.reserved_quantity)`,
  "inventory_level n where n.inventory_item_id = l.inventory_item_id and n.deleted_at is null",
);
const stock = listOf(
  `jsonb_build_object('required_quantity', l.required_quantity, 'inventory', jsonb_build_object('location_levels', ${levels}))`,
  "product_variant_inventory_item l where l.variant_id = v.id and l.deleted_at is null",
);
const variants = listOf(
  `jsonb_build_object(${columns("v", ["id", "sku", "title", "weight", "variant_rank", "metadata"])},
    'prices', ${prices}, 'inventory_items', ${stock})`,
  "product_variant v where v.product_id = p.id and v.deleted_at is null",
);
const group = `(select jsonb_build_object('value', t.value, 'metadata', t.metadata) from product_type t
  where t.id = p.type_id and t.deleted_at is null)`;
const decisions = listOf(
  `jsonb_build_object(${columns("c", certificationFields)}) order by c.id`,
  "ocop_certification c where c.product_id = p.id and c.deleted_at is null",
);

type Row = { product: GraphProduct; decisions: CertificationRow[] };

/** The shape of `graphProductFields`, as far as a list shows it. */
const statement = `
  select jsonb_build_object(${columns("p", ["id", "handle", "title", "status", "thumbnail", "metadata"])},
    'type', ${group}, 'producer', ${producer}, 'variants', ${variants}) as product, ${decisions} as decisions
  from product p where p.deleted_at is null and p.id in (select jsonb_array_elements_text(?::jsonb))`;

/**
 * Reads products as lists show them at this moment, in one question to the database; their descriptions,
 * pictures and aisles are left out. Those that may not be bought on the day are left out, too.
 */
export const liveProducts =
  (container: Container): ReadProducts =>
  async (ids, day) => {
    if (ids.length === 0) return new Map();
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows } = await database.raw<{ rows: Row[] }>(statement, [JSON.stringify(ids)]);
    const found = rows.flatMap(({ product, decisions: rowsOfIt }) => {
      const read = toCatalogueProduct(
        { ...product, description: null, images: [], categories: [] },
        rowsOfIt,
      );
      return read && day <= read.sold_until ? [read] : [];
    });
    return new Map(found.map((product) => [product.id, product]));
  };
