/** A line of a core order with what it costs, đồng. */
export type OrderedLine = {
  line_item_id: string;
  producer_id: string | null;
  product_id: string;
  variant_id: string;
  /** Handle of the OCOP product group. */
  product_group: string | null;
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  unit_price_vnd: number;
  total_vnd: number;
};
/** A shipping method of a core order and the producer whose option it is. */
export type OrderedShipping = { producer_id: string | null; total_vnd: number };

export type ProducerPart = {
  producer_id: string;
  lines: (OrderedLine & { producer_id: string })[];
  item_total_vnd: number;
  shipping_total_vnd: number;
};

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const belongs = <T extends { producer_id: string | null }>(row: T): row is T & { producer_id: string } =>
  row.producer_id !== null && row.producer_id !== "";

/**
 * Splits an order into one part a producer, in the order of its lines.
 * @throws Error when a line or a parcel belongs to nobody, a parcel carries nothing, or the parts do
 * not add up to the order's total to the đồng.
 */
export function groupByProducer(
  lines: OrderedLine[],
  shipping: OrderedShipping[],
  total_vnd: number,
): ProducerPart[] {
  const owned = lines.filter(belongs);
  if (owned.length !== lines.length) throw new Error("A line of the order has no producer.");
  const parcels = shipping.filter(belongs);
  if (parcels.length !== shipping.length) throw new Error("A shipping method of the order has no producer.");

  const producers = [...new Set(owned.map((line) => line.producer_id))];
  if (parcels.some((parcel) => !producers.includes(parcel.producer_id))) {
    throw new Error("A shipping method of the order carries no line.");
  }
  const parts = producers.map((producer_id): ProducerPart => {
    const mine = owned.filter((line) => line.producer_id === producer_id);
    const sent = parcels.filter((parcel) => parcel.producer_id === producer_id);
    return {
      producer_id,
      lines: mine,
      item_total_vnd: sum(mine.map((line) => line.total_vnd)),
      shipping_total_vnd: sum(sent.map((parcel) => parcel.total_vnd)),
    };
  });
  const parted_vnd = sum(parts.map((part) => part.item_total_vnd + part.shipping_total_vnd));
  if (parted_vnd !== total_vnd) {
    throw new Error(`The parts add up to ${parted_vnd} đồng, the order to ${total_vnd} đồng.`);
  }
  return parts;
}
