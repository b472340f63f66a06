import { today } from "../../../backend/src/clock";
import { addDays } from "../../../backend/src/modules/certification";
import { createLotWorkflow } from "../../../backend/src/workflows/lot/create";
import { type LotRow, readRows } from "../read";
import type { Container } from "./context";
import type { Holder } from "./producers";

/**
 * Gives the demonstration producers a lot each, so that tracing can be tried. Codes, days and pieces are
 * invented and say so; no test result is claimed. Days count from the day of seeding.
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
    const { data } = await query.graph({
      entity: "product_variant",
      fields: ["id"],
      filters: { sku: row.sku },
    });
    const holder = holders.get(row.producer);
    const variant = data[0];
    if (!holder || !variant) throw new Error(`The lot ${row.code} names an unknown producer or pack.`);
    const made_on = addDays(day, -row.made_days_ago);
    await createLotWorkflow(container).run({
      input: {
        code: row.code,
        variant_id: variant.id,
        made_on,
        use_by_on: addDays(day, row.use_by_in_days),
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
        producer_id: holder.id,
        today: day,
        is_demonstration: true,
      },
    });
  }
}
