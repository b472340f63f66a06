import { readFileSync } from "node:fs";
import type { Backend } from "./boot-backend";
import { sql } from "./variants";

const copies = readFileSync(new URL("many-variants.sql", import.meta.url), "utf8");

/**
 * Gives the producer of a SKU this many further packs, 25 a product, each for 50.000 đ with 20 in store; their SKUs are
 * `<prefix>-0001` and so on. Written past the workflows: a thousand would take minutes.
 */
export async function makeManyVariants(
  backend: Pick<Backend, "databaseUrl">,
  {
    like,
    count,
    prefix,
    status = "published",
  }: { like: string; count: number; prefix: string; status?: "published" | "draft" },
): Promise<void> {
  await sql(backend, copies, [like, count, prefix, status]);
}
