/**
 * Copies of rows with some columns changed, whatever other columns their table has.
 * @param {string} table
 * @param {string} from joins that give each copy its numbers
 * @param {string} changes arguments of `jsonb_build_object`
 */
const copied = (table, from, changes) =>
  `insert into ${table} select r.* from ${table} t ${from}
   cross join lateral jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object(${changes})) r`;

const ofProduct = "join bench_copy c on c.product_id = t.product_id";
const ofVariant = "join bench_variant c on c.variant_id = t.variant_id";
/** Prices and stock differ from copy to copy, so that filters and orders have something to tell apart. */
const price = "(t.amount * (80 + c.number % 41) / 100)::int";
const stock = "case when c.number % 7 = 0 then 0 else (c.number % 60) end";

/** @param {string} amount */
const raw = (amount) => `jsonb_build_object('value', (${amount})::text, 'precision', 20)`;

/** The ids of a copy: those of its original with the number of the copy. @param {string[]} columns */
const ids = (...columns) => columns.map((column) => `'${column}', t.${column} || '_' || k`).join(", ");

/** Every table that a product on a public page is read from. */
export const copies = [
  copied(
    "producer",
    `join bench_producer b on b.producer_id = t.id
     join bench_commune p on p.no = (m * 131 + length(t.name) * 17) % (select count(*) from bench_commune)`,
    `'id', t.id || '_' || m, 'handle', t.handle || '-' || m, 'name', t.name || ' ' || p.plain,
     'commune_code', p.code, 'commune_name', p.name, 'province_code', p.province_code,
     'province_name', p.province_name, 'old_commune', null, 'old_district', null`,
  ),
  copied(
    "producer_paper",
    "join bench_producer b on b.producer_id = t.producer_id",
    "'id', t.id || '_' || m, 'producer_id', t.producer_id || '_' || m",
  ),
  copied(
    "product",
    "join bench_copy c on c.product_id = t.id join bench_commune p on p.no = c.commune",
    `${ids("id")}, 'handle', t.handle || '-' || k, 'title', t.title || ' ' || p.plain`,
  ),
  copied(
    "product_product_producer_producer",
    ofProduct,
    `${ids("id", "product_id")}, 'producer_id', t.producer_id || '_' || (k / 4)`,
  ),
  copied("product_category_product", ofProduct, ids("product_id")),
  copied("product_sales_channel", ofProduct, ids("id", "product_id")),
  copied("ocop_certification", ofProduct, ids("id", "product_id")),
  // A barcode is one variant's in the whole world: copies have none.
  copied(
    "product_variant",
    ofProduct,
    `${ids("id", "product_id")}, 'sku', t.sku || '-' || k, 'barcode', null, 'ean', null, 'upc', null`,
  ),
  copied("product_variant_price_set", ofVariant, ids("id", "variant_id", "price_set_id")),
  copied("product_variant_inventory_item", ofVariant, ids("id", "variant_id", "inventory_item_id")),
  copied("price_set", "join bench_variant c on c.price_set_id = t.id", ids("id")),
  copied(
    "price",
    "join bench_variant c on c.price_set_id = t.price_set_id",
    `${ids("id", "price_set_id")}, 'amount', ${price}, 'raw_amount', ${raw(price)}`,
  ),
  copied(
    "inventory_item",
    "join bench_variant c on c.inventory_item_id = t.id",
    `${ids("id")}, 'sku', t.sku || '-' || k`,
  ),
  copied(
    "inventory_level",
    "join bench_variant c on c.inventory_item_id = t.inventory_item_id",
    `${ids("id", "inventory_item_id")}, 'stocked_quantity', ${stock}, 'raw_stocked_quantity', ${raw(stock)},
     'reserved_quantity', 0, 'raw_reserved_quantity', ${raw("0")}`,
  ),
];
