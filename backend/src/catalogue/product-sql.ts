import { certificationFields } from "./certification-row";
import { producerFields } from "./graph-product";

const columns = (table: string, names: readonly string[]): string =>
  names.map((name) => `'${name}', ${table}.${name}`).join(", ");

const listOf = (row: string, from: string): string =>
  `coalesce((select json_agg(${row}) from ${from}), '[]')`;

const papers = listOf(
  `json_build_object(${columns("q", ["kind", "state", "expires_on"])})`,
  "producer_paper q where q.producer_id = s.id and q.deleted_at is null",
);
const producer = `(select json_build_object(${columns("s", [...producerFields, "verified_on"])}, 'papers', ${papers})
  from product_product_producer_producer l join producer s on s.id = l.producer_id and s.deleted_at is null
  where l.product_id = p.id and l.deleted_at is null limit 1)`;
const prices = listOf(
  `json_build_object('amount', m.amount, 'currency_code', m.currency_code, 'price_list_id', m.price_list_id)`,
  `product_variant_price_set l join price m on m.price_set_id = l.price_set_id and m.deleted_at is null
   where l.variant_id = v.id and l.deleted_at is null`,
);
const levels = listOf(
  `json_build_object('stocked_quantity', n.stocked_quantity, 'reserved_quantity', n.reserved_quantity)`,
  "inventory_level n where n.inventory_item_id = l.inventory_item_id and n.deleted_at is null",
);
const stock = listOf(
  `json_build_object('required_quantity', l.required_quantity, 'inventory', json_build_object('location_levels', ${levels}))`,
  "product_variant_inventory_item l where l.variant_id = v.id and l.deleted_at is null",
);
const variants = listOf(
  `json_build_object(${columns("v", ["id", "sku", "title", "weight", "variant_rank", "metadata"])},
    'prices', ${prices}, 'inventory_items', ${stock})`,
  "product_variant v where v.product_id = p.id and v.deleted_at is null",
);
const group = `(select json_build_object('value', t.value, 'metadata', t.metadata) from product_type t
  where t.id = p.type_id and t.deleted_at is null)`;
const decisions = listOf(
  `json_build_object(${columns("c", certificationFields)}) order by c.id`,
  "ocop_certification c where c.product_id = p.id and c.deleted_at is null",
);
const images = listOf(
  "json_build_object('url', i.url) order by i.rank, i.id",
  "image i where i.product_id = p.id and i.deleted_at is null",
);
const aisles = listOf(
  `json_build_object(${columns("a", ["handle", "name", "metadata"])}) order by a.id`,
  `product_category_product l join product_category a on a.id = l.product_category_id and a.deleted_at is null
   where l.product_id = p.id`,
);
/** The days of the price lists that it has a price in; never an amount of theirs. */
const priceLists = listOf(
  `distinct jsonb_build_object(${columns("w", ["status", "starts_at", "ends_at"])})`,
  `product_variant v join product_variant_price_set l on l.variant_id = v.id and l.deleted_at is null
   join price m on m.price_set_id = l.price_set_id and m.currency_code = 'vnd' and m.deleted_at is null
   join price_list w on w.id = m.price_list_id and w.deleted_at is null
   where v.product_id = p.id and v.deleted_at is null`,
);
const sales = `coalesce((select b.bucket from sales_bucket b
  where b.product_id = p.id and b.deleted_at is null limit 1), 0)`;

const listed = `${columns("p", ["id", "handle", "title", "status", "thumbnail", "metadata"])},
  'type', ${group}, 'producer', ${producer}, 'variants', ${variants}`;
const whole = `${listed}, 'description', p.description, 'images', ${images}, 'categories', ${aisles}`;

/** Products as lists show them, in the shape of `GraphProduct`: no descriptions, pictures, aisles. */
export const listedProductSql = (where: string): string =>
  `select json_build_object(${listed}, 'description', null, 'images', '[]'::json, 'categories', '[]'::json) as product,
     ${decisions} as decisions
   from product p where p.deleted_at is null and ${where}`;

/** Everything that is known of products, each a `ProductRow`, in order of id. */
export const wholeProductSql = (where: string): string =>
  `select json_build_object(${whole}) as product, ${decisions} as decisions,
     ${priceLists} as price_lists, ${sales} as sales_bucket
   from product p where p.deleted_at is null and ${where} order by p.id`;
