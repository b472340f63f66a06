/**
 * Writes one `audit_entry` for one written row, in the transaction of the write itself. The arguments are
 * those of `watched-tables.ts`: writers, key, subject, ignored columns. Who writes stands in the setting
 * `ocop.actor`; the person's name is looked up here, as it is at this moment.
 */
export const auditWriteSql = `
create or replace function audit_write() returns trigger language plpgsql as $$
declare
  actor jsonb := nullif(current_setting('ocop.actor', true), '')::jsonb;
  kind text := coalesce(actor ->> 'kind', 'system');
  ignored text[] := string_to_array(tg_argv[3], ',') || array['created_at', 'updated_at'];
  former jsonb;
  present jsonb;
  written jsonb;
  operation text := lower(tg_op);
  subject text;
  person record;
begin
  if tg_argv[0] = 'people' and kind not in ('office', 'producer') then return null; end if;
  if tg_op <> 'INSERT' then
    if tg_table_name = 'stored_file' then old.content := null; end if;
    former := audit_plain(to_jsonb(old), ignored);
  end if;
  if tg_op <> 'DELETE' then
    if tg_table_name = 'stored_file' then new.content := null; end if;
    present := audit_plain(to_jsonb(new), ignored);
  end if;
  if tg_op = 'UPDATE' then
    if former = present then return null; end if;
    if former ->> 'deleted_at' is null and present ->> 'deleted_at' is not null then
      operation := 'delete';
      present := null;
    elsif former ->> 'deleted_at' is not null and present ->> 'deleted_at' is null then
      operation := 'restore';
      former := null;
    else
      select jsonb_object_agg(key, former -> key), jsonb_object_agg(key, value) into former, present
        from jsonb_each(present) where former -> key is distinct from value;
    end if;
  end if;
  written := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  subject := case tg_argv[2]
    when '' then null
    when 'price_set_id' then (
      select variant.product_id from product_variant_price_set link
        join product_variant variant on variant.id = link.variant_id
        where link.price_set_id = written ->> 'price_set_id' limit 1)
    when 'inventory_item_id' then (
      select variant.product_id from product_variant_inventory_item link
        join product_variant variant on variant.id = link.variant_id
        where link.inventory_item_id = written ->> 'inventory_item_id' limit 1)
    else written ->> tg_argv[2] end;
  select named.name, named.email into person from audit_person(kind, actor ->> 'id') named;
  insert into audit_entry (id, at, table_name, row_id, subject_id, operation, before, after,
      actor_kind, actor_id, actor_name, actor_email, request_id, route)
    values ('audit_' || gen_random_uuid(), clock_timestamp(), tg_table_name, written ->> tg_argv[1], subject,
      operation, case when operation = 'delete' then jsonb_strip_nulls(former) else former end,
      case when operation in ('insert', 'restore') then jsonb_strip_nulls(present) else present end,
      kind, actor ->> 'id', person.name, person.email, actor ->> 'request_id', actor ->> 'route');
  return null;
end $$;

create or replace function audit_plain(written jsonb, ignored text[]) returns jsonb language sql immutable as $$
  select jsonb_object_agg(key, value) from jsonb_each(written)
    where key <> all (ignored) and key not like 'raw\\_%'
      and key !~ '(password|secret|token)'
$$;

create or replace function audit_person(kind text, person_id text)
  returns table (name text, email text) language plpgsql stable as $$
begin
  if kind = 'office' then
    return query select coalesce(nullif(trim(concat_ws(' ', u.last_name, u.first_name)), ''), u.email), u.email
      from "user" u where u.id = person_id
      union all select k.title, null from api_key k where k.id = person_id;
  elsif kind = 'producer' then
    return query select m.name, m.email from producer_member m where m.id = person_id;
  elsif kind in ('buyer', 'shopper') then
    return query select nullif(trim(concat_ws(' ', c.last_name, c.first_name)), ''), c.email
      from customer c where c.id = person_id;
  end if;
end $$;`;
