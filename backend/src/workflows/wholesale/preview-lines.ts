import type { StarStanding } from "../../contracts/certification";
import type { ShippingZone } from "../../contracts/place";
import type { WholesaleLine, WholesalePart, WholesalePreview } from "../../contracts/wholesale";
import { parcelFee } from "../../modules/shipping-parcel";
import { leastQuantity, lineProblem } from "./check-lines";
import { type AskedLine, mergeLines, tierPrice } from "./price-lines";
import { skuKey, type WholesaleItem } from "./wholesale-item";

type Destination = { zone: ShippingZone | null; day: string };
/** Product id → its star today. */
type Stars = ReadonlyMap<string, StarStanding>;
type Found = { item: WholesaleItem; quantity: number };

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const unknownLine = ({ sku, quantity }: AskedLine): WholesaleLine => ({
  sku,
  quantity,
  title: null,
  variant_title: null,
  unit_price: null,
  retail_price: null,
  total: null,
  problem: "unknown_sku",
  min_quantity: null,
  case_size: null,
  available: null,
  star: null,
});

function knownLine({ item, quantity }: Found, stars: Stars): WholesaleLine {
  const unitPrice = tierPrice(item.tiers, item.retail_price, quantity);
  return {
    sku: item.sku,
    quantity,
    title: item.product.title,
    variant_title: item.variant_title,
    unit_price: unitPrice,
    retail_price: item.retail_price,
    total: unitPrice === null ? null : unitPrice * quantity,
    problem: lineProblem(item, quantity),
    min_quantity: leastQuantity(item),
    case_size: item.case_size,
    available: item.available,
    star: stars.get(item.product.id) ?? null,
  };
}

function partOf(
  found: Found[],
  producer: WholesaleItem["producer"],
  { zone, day }: Destination,
  stars: Stars,
): WholesalePart {
  const lines = found.map((line) => knownLine(line, stars));
  const packed = found
    .filter(({ item }) => item.requires_shipping)
    .map(({ item, quantity }) => ({ ...item.packed, quantity }));
  const fee = (): number | null => (zone === null ? null : parcelFee(packed, zone, day));
  return {
    producer: { handle: producer.handle, name: producer.name },
    lines,
    item_total: sum(lines.map((line) => line.total ?? 0)),
    shipping_total: packed.length === 0 ? 0 : fee(),
  };
}

/** What an order of these lines would be: prices by tier, parts by producer, and what is wrong with each line. */
export function previewLines(
  items: WholesaleItem[],
  asked: AskedLine[],
  destination: Destination,
  stars: Stars = new Map(),
): WholesalePreview {
  const bySku = new Map(items.map((item) => [skuKey(item.sku), item]));
  const lines = mergeLines(asked);
  const found = lines.flatMap(({ sku, quantity }): Found[] => {
    const item = bySku.get(sku);
    return item ? [{ item, quantity }] : [];
  });
  const producers = new Map(found.map(({ item }) => [item.producer.id, item.producer]));
  const parts = [...producers].map(([id, producer]) =>
    partOf(
      found.filter(({ item }) => item.producer.id === id),
      producer,
      destination,
      stars,
    ),
  );
  const unknown = lines.filter((line) => !bySku.has(line.sku)).map(unknownLine);
  const fees = parts.map((part) => part.shipping_total);
  const shippingTotal = fees.includes(null) ? null : sum(fees.map((fee) => fee ?? 0));
  const itemTotal = sum(parts.map((part) => part.item_total));
  const isSound = parts.every((part) => part.lines.every((line) => line.problem === null));
  return {
    parts,
    unknown,
    item_total: itemTotal,
    shipping_total: shippingTotal,
    total: itemTotal + (shippingTotal ?? 0),
    can_order: found.length > 0 && unknown.length === 0 && isSound,
  };
}
