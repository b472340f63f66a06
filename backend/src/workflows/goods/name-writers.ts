import type { MedusaContainer } from "@medusajs/framework/types";
import type { CellOutcome, GoodsColumn, RowOutcome } from "../../contracts/goods";
import { GOODS_MODULE, type GoodsService, type LastWriter } from "../../modules/goods";

type Conflict = Extract<CellOutcome, { state: "conflict" }>;

/** Says of each conflict who wrote last, and when, where the history or the trail knows it. */
export async function nameWriters(
  container: MedusaContainer,
  producerId: string,
  rows: readonly RowOutcome[],
): Promise<void> {
  const conflicts = rows.flatMap(({ variant_id, cells }) =>
    Object.entries(cells).flatMap(([column, outcome]) =>
      outcome.state === "conflict" ? [{ variant_id, column: column as GoodsColumn, outcome }] : [],
    ),
  );
  if (conflicts.length === 0) return;
  const service = container.resolve<GoodsService>(GOODS_MODULE);
  const writers = await service.readLastWriters(
    producerId,
    conflicts.map((conflict) => conflict.variant_id),
  );
  for (const { variant_id, column, outcome } of conflicts)
    name(outcome, column, writers.get(variant_id) ?? []);
}

const sources: Record<GoodsColumn, LastWriter["source"]> = {
  price: "price",
  planned_price: "plan",
  tiers: "tiers",
  stock: "stock",
  low_stock_level: "settings",
  season: "settings",
  is_hidden: "settings",
};

function name(outcome: Conflict, column: GoodsColumn, writers: readonly LastWriter[]): void {
  const writer = writers.find(({ source }) => source === sources[column]);
  if (!writer) return;
  outcome.by = writer.name;
  outcome.at = new Date(writer.at).toISOString();
}
