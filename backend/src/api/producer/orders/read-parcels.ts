import type { MedusaContainer } from "@medusajs/framework/types";
import { type PackableLot, suggestAllocation } from "../../../modules/lot";
import { PRODUCER_MODULE } from "../../../modules/producer";
import type { Parcel } from "../../../packing-paper/parcel";
import { vietnamDay } from "../../../vietnam-day";
import { type PackingFacts, readPackingFacts } from "../../../workflows/lot/packing-facts";
import { notFound } from "../tenancy/producer-context";
import { deliveryPlace } from "./producer-order-row";
import { readProducerOrders } from "./read-producer-orders";

type Of = { producer_id: string; ids: string[]; day: string; origin: string };
type LotOfLine = Parcel["lines"][number]["lots"][number];

/**
 * Some orders of this producer as parcels to be packed, in the order asked for. Lots are those recorded,
 * else those that run out first, shared out over all the parcels.
 * @throws MedusaError not_found when any of them is not this producer's
 */
export async function readParcels(container: MedusaContainer, of: Of): Promise<Parcel[]> {
  const { producer_id, ids, day, origin } = of;
  const found = await readProducerOrders(container, { producer_id, id: ids }, { take: ids.length, skip: 0 });
  const byId = new Map(found.map((one) => [one.order.id, one]));
  const facts = await Promise.all(
    ids.map(async (id) => {
      if (!byId.has(id)) throw notFound();
      return [id, await readPackingFacts(container, { producer_id, id })] as const;
    }),
  );
  const lots = lotsOfLines(new Map(facts), day);
  const sender = await readSender(container, producer_id);
  return facts.flatMap(([id, { lines }]) => {
    const one = byId.get(id);
    if (!one) return [];
    const { order, row } = one;
    const { customer_name, phone, street, commune, province } = deliveryPlace(order.order?.shipping_address);
    const note = order.order?.metadata?.note;
    return {
      code: row.code,
      placed_on: vietnamDay(new Date(row.placed_at)),
      sender,
      receiver: { name: customer_name, phone, street, place: `${commune}, ${province}` },
      note: typeof note === "string" && note !== "" ? note : null,
      wholesale: row.wholesale,
      collect_vnd: row.collect_total,
      follow_url: `${origin}/don-hang/${row.code.replace(/-\d+$/, "")}`,
      lines: lines.map(({ line_item_id, title, variant_title, sku, quantity }) => ({
        ...{ title, variant_title, sku, quantity },
        lots: lots.get(line_item_id) ?? [],
      })),
    };
  });
}

function lotsOfLines(facts: ReadonlyMap<string, PackingFacts>, day: string): Map<string, LotOfLine[]> {
  const all = [...facts.values()];
  const known = new Map(all.flatMap((one) => one.lots).map((lot) => [lot.id, lot]));
  const recorded = all.flatMap((one) => one.recorded);
  const isRecorded = new Set(recorded.map((pick) => pick.line_item_id));
  const open = all
    .filter((one) => one.mode === "choose")
    .flatMap((one) => one.lines.filter((line) => !isRecorded.has(line.line_item_id)));
  const { picks } = suggestAllocation(open, all.flatMap(freeLots).filter(isFirst), day);
  const byLine = new Map<string, LotOfLine[]>();
  for (const { line_item_id, lot_id, quantity } of [...recorded, ...picks]) {
    const lot = known.get(lot_id);
    if (!lot) continue;
    const row = { code: lot.code, use_by_on: lot.use_by_on, quantity };
    byLine.set(line_item_id, [...(byLine.get(line_item_id) ?? []), row]);
  }
  return byLine;
}

/** The lots without what this parcel holds of them already. */
const freeLots = ({ lots, recorded, mode }: PackingFacts): PackableLot[] =>
  lots.map((lot) => {
    const held = mode === "choose" ? recorded.filter((pick) => pick.lot_id === lot.id) : [];
    return { ...lot, remaining: lot.remaining - held.reduce((sum, pick) => sum + pick.quantity, 0) };
  });

const isFirst = (lot: PackableLot, at: number, lots: PackableLot[]): boolean =>
  lots.findIndex(({ id }) => id === lot.id) === at;

async function readSender(container: MedusaContainer, producerId: string): Promise<Parcel["sender"]> {
  const { data } = await container.resolve("query").graph({
    entity: PRODUCER_MODULE,
    fields: ["name", "commune_name", "old_commune", "province_name"],
    filters: { id: producerId },
  });
  const [producer] = data as unknown as {
    name: string;
    commune_name: string | null;
    old_commune: string | null;
    province_name: string;
  }[];
  if (!producer) throw notFound();
  const commune = producer.commune_name ?? producer.old_commune;
  return { name: producer.name, place: [commune, producer.province_name].filter(Boolean).join(", ") };
}
