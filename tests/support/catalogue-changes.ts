const anyOf = (table: string, where: string): string =>
  `(select id from ${table} where ${where} and deleted_at is null order by md5(id || $1::text) limit 1)`;
const raw = (amount: string): string =>
  `jsonb_build_object('value', (${amount})::int::text, 'precision', 20)`;

/** Everything a writer may do to what the index tells of a product; `$1` is the number of the change. */
export const catalogueChanges: Record<string, string> = {
  title: `update product set title = split_part(title, ' #', 1) || ' #' || $1 where id = ${anyOf("product", "true")}`,
  price: `update price set amount = 1000 + $1::int % 90000, raw_amount = ${raw("1000 + $1::int % 90000")}
    where id = ${anyOf("price", "price_list_id is null and price_set_id in (select price_set_id from product_variant_price_set)")}`,
  stock: `update inventory_level set stocked_quantity = ($1::int * 7) % 12, raw_stocked_quantity = ${raw("($1::int * 7) % 12")},
    reserved_quantity = 0, raw_reserved_quantity = ${raw("0")} where id = ${anyOf("inventory_level", "true")}`,
  shown: `update product set status = case status when 'published' then 'draft' else 'published' end
    where id = ${anyOf("product", "true")}`,
  recorded: `insert into ocop_certification (id, product_id, case_type, star_rating, issued_on, expires_on, decision_number)
    values ('fault_' || $1, ${anyOf("product", "true")}, 'first', 3 + $1::int % 3, '2026-01-01', '2029-01-01', 'DEMO-' || $1)`,
  revoked: `update ocop_certification set revoked_on = case when revoked_on is null then '2026-10-01' end
    where id = ${anyOf("ocop_certification", "true")}`,
  withdrawn: `update ocop_certification set deleted_at = now() where id = ${anyOf("ocop_certification", "id like 'fault_%'")}`,
  renamed: `update producer set name = split_part(name, ' #', 1) || ' #' || $1 where id = ${anyOf("producer", "true")}`,
  suspended: `update producer set is_suspended = not is_suspended where id = ${anyOf("producer", "true")}`,
  moved: `update product_product_producer_producer set producer_id = ${anyOf("producer", "true")}
    where id = ${anyOf("product_product_producer_producer", "true")}`,
  shelved: `update product_category_product set product_category_id = ${anyOf("product_category", "true")}
    where product_id = ${anyOf("product", "true")}`,
};
