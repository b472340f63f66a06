import { type CertificationRow, certificationFields } from "../catalogue/certification-row";
import type { RegistryRow } from "./registry-row";

/** The part of knex that is used here. */
export type RegistryDatabase = {
  raw<Row>(sql: string, values?: readonly string[][]): Promise<{ rows: Row[] }>;
};

/** How often what the registry tells has been written to; see `migration-scripts/count-registry-changes`. */
export async function readVersion(database: RegistryDatabase): Promise<number> {
  const { rows } = await database.raw<{ version: string }>(
    "select (select swept from registry_count where id = 1) + (select count(*) from registry_change) as version",
  );
  return Number(rows[0]?.version);
}

type SqlRow = CertificationRow & {
  stamp: string;
  criteria_set: string | null;
  score_product: number | null;
  score_marketing: number | null;
  score_quality: number | null;
  score_total: number | null;
  round_id: string | null;
  import_id: string | null;
  handle: string;
  title: string;
  product_status: string;
  product_group: string | null;
  holder_handle: string | null;
  holder_name: string;
  commune_code: string | null;
  commune_name: string | null;
  province_name: string;
};

const columns = [
  ...certificationFields,
  "criteria_set",
  "score_product",
  "score_marketing",
  "score_quality",
  "score_total",
  "round_id",
  "import_id",
].map((column) => `c.${column}`);

const joinsSql = `
  from ocop_certification c
  join product p on p.id = c.product_id and p.deleted_at is null
  left join product_type t on t.id = p.type_id
  left join producer h on h.id = c.producer_id and h.deleted_at is null
  where c.deleted_at is null`;

/** Another one as soon as any of the rows that are joined was written: which transaction wrote each. */
const stamp = "concat_ws(' ', c.xmin, p.xmin, 't', t.xmin, 'h', h.xmin) as stamp";

const stampsSql = `select c.id, ${stamp} ${joinsSql}`;
const rowsSql = `
  select ${stamp}, ${columns.join(", ")}, p.handle, p.title, p.status as product_status,
    t.value as product_group, h.handle as holder_handle, h.name as holder_name, h.commune_code,
    h.commune_name, h.province_name ${joinsSql}`;

/** Decisions by id, each with the stamp under which it was read. */
export type StampedRows = ReadonlyMap<string, { stamp: string; row: RegistryRow }>;

/**
 * All decisions on record; one whose product is gone is left out. What was read before and has not been
 * written since is not read again, and stays the same object.
 */
export async function readRegistry(database: RegistryDatabase, former?: StampedRows): Promise<StampedRows> {
  if (!former) return stamped((await database.raw<SqlRow>(rowsSql)).rows);
  const { rows: stamps } = await database.raw<{ id: string; stamp: string }>(stampsSql);
  const written = stamps.filter(({ id, stamp }) => former.get(id)?.stamp !== stamp).map(({ id }) => id);
  const sql = `${rowsSql} and c.id = any(?::text[])`;
  const fresh = written.length > 0 ? stamped((await database.raw<SqlRow>(sql, [written])).rows) : new Map();
  // A row that is gone between the two questions is left out; the version then asks again.
  return new Map(
    stamps.flatMap(({ id, stamp }) => {
      const known = former.get(id);
      const read = known?.stamp === stamp ? known : fresh.get(id);
      return read ? [[id, read]] : [];
    }),
  );
}

const stamped = (rows: SqlRow[]): StampedRows =>
  new Map(rows.map(({ stamp, ...row }) => [row.id, { stamp, row: toRegistryRow(row) }]));

function toRegistryRow(sql: Omit<SqlRow, "stamp">): RegistryRow {
  const { handle, title, product_status, product_group, holder_handle, holder_name, ...rest } = sql;
  const { commune_code, commune_name, province_name, ...scored } = rest;
  const { score_product, score_marketing, score_quality, score_total, ...row } = scored;
  const commune =
    commune_code && commune_name ? { code: commune_code, name: commune_name, province: province_name } : null;
  return {
    ...row,
    scores: {
      product: score_product,
      marketing: score_marketing,
      quality: score_quality,
      total: score_total,
    },
    product: {
      id: row.product_id,
      handle,
      title,
      group: product_group,
      is_listed: product_status === "published",
    },
    producer:
      row.producer_id && holder_handle
        ? { id: row.producer_id, handle: holder_handle, name: holder_name, commune }
        : null,
  };
}
