import { today } from "../../../backend/src/clock";
import { addDays } from "../../../backend/src/modules/certification";
import { createLotWorkflow } from "../../../backend/src/workflows/lot/create";
import { recallLotWorkflow } from "../../../backend/src/workflows/lot/recall";
import { giveGtinWorkflow } from "../../../backend/src/workflows/variant/give-gtin";
import { type LotRow, readRows } from "../read";
import type { Container } from "./context";
import type { Holder } from "./producers";

/**
 * Gives the demonstration producers a lot each, so that tracing can be tried. Codes, days and pieces are
 * invented and say so, packs have numbers (GTIN) of the range for use within a company; no test result is claimed. Days count from the day of seeding.
 */
export async function makeDemonstrationLots(
  container: Container,
  holders: Map<string, Holder>,
): Promise<void> {
  const query = container.resolve("query");
  const rows = readRows<LotRow>("lots.json");
  const { data: known } = await query.graph({
    entity: "lot",
    fields: ["code"],
    filters: { code: rows.map((row) => row.code) },
  });
  const codes = new Set(known.map(({ code }) => code));
  const day = today();
  for (const row of rows.filter(({ code }) => !codes.has(code))) {
    const holder = holders.get(row.producer);
    const { data } = await query.graph({
      entity: "product_variant",
      fields: ["id"],
      filters: { sku: row.sku },
    });
    const variant_id = data[0]?.id;
    if (!holder || !variant_id) throw new Error(`The lot ${row.code} names an unknown producer or pack.`);
    await giveGtinWorkflow(container).run({ input: { variant_id, gtin: row.gtin } });
    await makeLot(container, row, { variant_id, producer_id: holder.id, today: day });
  }
}

async function makeLot(
  container: Container,
  { made_days_ago, use_by_in_days, ...row }: LotRow,
  of: { variant_id: string; producer_id: string; today: string },
): Promise<void> {
  const made_on = addDays(of.today, -made_days_ago);
  const { result: id } = await createLotWorkflow(container).run({
    input: {
      ...of,
      code: row.code,
      made_on,
      use_by_on: addDays(of.today, use_by_in_days),
      quantity: row.quantity,
      raw_materials: row.raw_materials.map((material) => ({
        ...material,
        received_on: addDays(made_on, -1),
      })),
      events: row.events.map(({ days_before, ...event }) => ({
        ...event,
        happened_on: addDays(made_on, -days_before),
        corrects_id: null,
      })),
      is_demonstration: true,
    },
  });
  if (!row.recall) return;
  const { days_ago, ...recall } = row.recall;
  const day = addDays(of.today, -days_ago);
  const { producer_id } = of;
  await recallLotWorkflow(container).run({ input: { ...recall, id, producer_id, day, by_office: false } });
}
