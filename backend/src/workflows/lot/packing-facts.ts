import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { LotPick, PackingMode } from "../../contracts/lot";
import type { ProducerOrderStatus } from "../../contracts/order";
import { LOT_MODULE, type LotService, lotCounts, type PackableLot } from "../../modules/lot";
import { vietnamDay } from "../../vietnam-day";
import type { OwnedOrder } from "../producer-order/steps/validate-move";

export type LineFacts = {
  line_item_id: string;
  variant_id: string;
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
};
export type PackingFacts = {
  order_id: string;
  mode: PackingMode;
  /** The day the parcel left, or null. */
  shipped_on: string | null;
  lines: LineFacts[];
  recorded: LotPick[];
  /** Every lot of these variants; `remaining` counts the pieces back that this parcel may give up. */
  lots: PackableLot[];
};
type Joined = {
  order_id: string;
  status: ProducerOrderStatus;
  shipped_at: string | Date | null;
  lines: ((LineFacts & { canceled_quantity: number }) | null)[];
};

const modes: Record<ProducerOrderStatus, PackingMode> = {
  placed: "shut",
  confirmed: "choose",
  shipped: "fill_in",
  delivered: "fill_in",
  canceled: "shut",
};
const lineFields = [
  "line_item_id",
  "variant_id",
  "title",
  "variant_title",
  "sku",
  "quantity",
  "canceled_quantity",
];

/** What is known of the lots of one parcel of this producer. @throws MedusaError not_found */
export async function readPackingFacts(container: MedusaContainer, own: OwnedOrder): Promise<PackingFacts> {
  const order = await readOrder(container, own);
  const mode = modes[order.status];
  const lines = order.lines
    .filter((line) => line !== null)
    .map(({ canceled_quantity, ...line }) => ({ ...line, quantity: line.quantity - canceled_quantity }))
    .filter((line) => line.quantity > 0);
  const service = container.resolve<LotService>(LOT_MODULE);
  const recorded = await service.listLotAllocations({ producer_order_id: own.id });
  const variant_id = lines.map((line) => line.variant_id);
  const lots = await service.listLots({ producer_id: own.producer_id, variant_id });
  const totals = await service.readTotals(lots.map((lot) => lot.id));
  const heldHere = (lotId: string): number =>
    mode === "choose"
      ? recorded.filter((row) => row.lot_id === lotId).reduce((sum, row) => sum + row.quantity, 0)
      : 0;
  return {
    order_id: order.order_id,
    mode,
    shipped_on: order.shipped_at ? vietnamDay(new Date(order.shipped_at)) : null,
    lines,
    recorded: recorded.map(({ line_item_id, lot_id, quantity }) => ({ line_item_id, lot_id, quantity })),
    lots: lots.map(({ id, code, variant_id, made_on, use_by_on, state, quantity }) => {
      const { remaining } = lotCounts(quantity, totals.get(id) ?? { allocated: 0, written_off: 0 });
      return { id, code, variant_id, made_on, use_by_on, state, remaining: remaining + heldHere(id) };
    }),
  };
}

async function readOrder(container: MedusaContainer, { id, producer_id }: OwnedOrder): Promise<Joined> {
  // An undefined filter would match every producer's orders.
  if (!id || !producer_id) throw new Error("A parcel is read for one producer only.");
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer_order",
    fields: ["id", "order_id", "status", "shipped_at", ...lineFields.map((name) => `lines.${name}`)],
    filters: { id, producer_id },
  });
  const [order] = data as unknown as Joined[];
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return order;
}
