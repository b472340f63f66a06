-- $1 a SKU to copy, $2 how many, $3 what their ids and SKUs begin with, $4 the status of their products
with model as (
  select variant.weight, variant.product_id, product.type_id, product.metadata as facts, owner.producer_id, linked.price_set_id, held.inventory_item_id, price.amount,
    level.location_id
  from product_variant variant
  join product on product.id = variant.product_id
  join product_product_producer_producer owner on owner.product_id = variant.product_id
  join product_variant_price_set linked on linked.variant_id = variant.id
  join product_variant_inventory_item held on held.variant_id = variant.id
  join inventory_level level on level.inventory_item_id = held.inventory_item_id
  join price on price.price_set_id = linked.price_set_id and price.price_list_id is null
  where variant.sku = $1 limit 1),
n as (select generate_series(1, $2::int) as n),
k as (select generate_series(0, ($2::int - 1) / 25) as k),
products as (
  insert into product (id, title, handle, status, type_id, metadata)
  select $3 || 'prod' || k, 'Hàng thử ' || $3 || ' ' || lpad(k::text, 2, '0'), lower($3) || '-' || k, $4, type_id, facts
  from model, k returning id),
owners as (
  insert into product_product_producer_producer (id, product_id, producer_id)
  select $3 || 'ppp' || k, $3 || 'prod' || k, producer_id from model, k returning id),
channels as (
  insert into product_sales_channel (id, product_id, sales_channel_id)
  select $3 || 'psc' || k, $3 || 'prod' || k, channel.sales_channel_id
  from model join product_sales_channel channel on channel.product_id = model.product_id, k returning id),
profiles as (
  insert into product_shipping_profile (id, product_id, shipping_profile_id)
  select $3 || 'psp' || k, $3 || 'prod' || k, profile.shipping_profile_id
  from model join product_shipping_profile profile on profile.product_id = model.product_id, k returning id),
variants as (
  insert into product_variant (id, title, sku, product_id, manage_inventory, allow_backorder, metadata, variant_rank, weight)
  select $3 || 'v' || n, 'Gói số ' || n, $3 || '-' || lpad(n::text, 4, '0'), $3 || 'prod' || ((n - 1) / 25), true, false, '{}', 10 + n, weight
  from model, n returning id),
sets as (insert into price_set (id) select $3 || 'ps' || n from n returning id),
prices as (
  insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
  select $3 || 'p' || n, $3 || 'ps' || n, 'vnd', 50000, '{"value":"50000","precision":20}', 0 from n returning id),
items as (insert into inventory_item (id, sku, requires_shipping) select $3 || 'i' || n, $3 || '-' || n, true from n returning id),
levels as (
  insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
    reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
  select $3 || 'l' || n, $3 || 'i' || n, location_id, 20, '{"value":"20","precision":20}', 0,
    '{"value":"0","precision":20}', 0, '{"value":"0","precision":20}' from model, n returning id),
linked_sets as (
  insert into product_variant_price_set (id, variant_id, price_set_id)
  select $3 || 'vps' || n, $3 || 'v' || n, $3 || 'ps' || n from n returning id)
insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity)
select $3 || 'pvi' || n, $3 || 'v' || n, $3 || 'i' || n, 1 from n
