import { Client } from "pg";
import type { Backend } from "./boot-backend";

/** Goods of the demonstration catalogue that the tests of the shop use: three producers, one of spirits. */
export const goods = {
  ginger: "HTL-GUNG-3HOP",
  tea: "HADIEP-HOAVANG-100",
  spirits: "TOHOAI-MENLA-500ML",
} as const;
export type Goods = keyof typeof goods;

/** Runs one statement on a backend's database. */
export async function sql<Row extends object>(
  backend: Pick<Backend, "databaseUrl">,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: backend.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text, values);
    return rows;
  } finally {
    await client.end();
  }
}

/** Ids of the variants behind the names above. */
export async function variantIds(backend: Pick<Backend, "databaseUrl">): Promise<Record<Goods, string>> {
  const rows = await sql<{ id: string; sku: string }>(
    backend,
    "select id, sku from product_variant where sku = any($1) and deleted_at is null",
    [Object.values(goods)],
  );
  const idOf = (sku: string): string => {
    const row = rows.find((candidate) => candidate.sku === sku);
    if (!row) throw new Error(`The demonstration catalogue has no ${sku}.`);
    return row.id;
  };
  return { ginger: idOf(goods.ginger), tea: idOf(goods.tea), spirits: idOf(goods.spirits) };
}
