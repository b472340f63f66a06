import type { MedusaContainer } from "@medusajs/framework/types";
import type { CancellationView } from "../../contracts/cancellation";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../modules/producer-order";

/** What was not sent of the parts of these orders, by part, oldest first. @throws Error without an order */
export async function readCancellations(
  container: MedusaContainer,
  order_id: string[],
): Promise<Map<string, CancellationView[]>> {
  if (order_id.length === 0) throw new Error("Cancellations are read for named orders only.");
  const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
  const acts = await service.listCancellations({ order_id }, { order: { at: "ASC" }, take: 10_000 });
  const byPart = new Map<string, CancellationView[]>();
  if (acts.length === 0) return byPart;
  const rows = await service.listCanceledLines(
    { cancellation_id: acts.map((act) => act.id) },
    { take: 100_000 },
  );
  const sold = await service.listProducerOrderLines(
    { line_item_id: rows.map((row) => row.line_item_id) },
    { select: ["line_item_id", "title", "variant_title"], take: rows.length },
  );
  const words = new Map(sold.map((line) => [line.line_item_id, line]));
  for (const act of acts) {
    const lines = rows
      .filter((row) => row.cancellation_id === act.id)
      .map(({ line_item_id, quantity }) => {
        const { title = "", variant_title = "" } = words.get(line_item_id) ?? {};
        return { title, variant_title, quantity };
      });
    const view = {
      ...{ at: new Date(act.at).toISOString(), reason: act.reason, words: act.words, lines },
      ...{ goods_total: act.goods_vnd, shipping_total: act.shipping_vnd },
    };
    byPart.set(act.producer_order_id, [...(byPart.get(act.producer_order_id) ?? []), view]);
  }
  return byPart;
}
