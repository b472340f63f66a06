import type { CartLine, CartPart, CartSummary } from "../../contracts/cart";
import type { ShippingZone } from "../../contracts/place";
import { parcelFee } from "../../modules/shipping-parcel";
import { type CartFacts, type CartItemFacts, cartNote, hasAlcohol } from "./cart-facts";
import { judgeStock, type StockJudgement } from "./judge-stock";
import { allowedMethods } from "./payment-providers";

export type SummaryContext = {
  /** Where the parcels would go; null until a province is known. */
  zone: ShippingZone | null;
  day: string;
  takes_cards: boolean;
};

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

function lineOf(item: CartItemFacts, { available, problem }: StockJudgement): CartLine {
  const unitPrice = item.price_now ?? item.unit_price;
  return {
    id: item.id,
    variant_id: item.variant.id,
    product_handle: item.product.handle,
    title: item.product.title,
    title_en: item.product.title_en,
    variant_title: item.variant.title,
    variant_title_en: item.variant.title_en,
    sku: item.variant.sku,
    kind: item.product.kind,
    thumbnail: item.product.thumbnail,
    quantity: item.quantity,
    available,
    unit_price: unitPrice,
    total: unitPrice * item.quantity,
    is_alcohol: item.product.is_alcohol,
    star: item.product.star,
    problem,
  };
}

/** The lines of each producer, in the order in which the producers first appear in the cart. */
function byProducer(items: CartItemFacts[]): CartItemFacts[][] {
  const groups = new Map<string, CartItemFacts[]>();
  for (const item of items) {
    const group = groups.get(item.producer.id);
    if (group) group.push(item);
    else groups.set(item.producer.id, [item]);
  }
  return [...groups.values()];
}

const packedOf = (items: CartItemFacts[]) =>
  items.filter((item) => item.requires_shipping).map((item) => item.packed);

/** What one producer's parcel costs; null until the zone is known, nothing for what is not shipped. */
function shippingOf(items: CartItemFacts[], { zone, day }: SummaryContext): number | null {
  const packed = packedOf(items);
  if (packed.length === 0) return 0;
  return zone === null ? null : parcelFee(packed, zone, day);
}

/** The parcels a cart needs, one for every producer with something to send, and their fees. */
export const parcelsOf = (items: CartItemFacts[], zone: ShippingZone, day: string) =>
  byProducer(items).flatMap((group) => {
    const packed = packedOf(group);
    const producerId = group[0]?.producer.id;
    return packed.length > 0 && producerId
      ? [{ producer_id: producerId, fee: parcelFee(packed, zone, day) }]
      : [];
  });

function partOf(
  items: CartItemFacts[],
  stock: Map<string, StockJudgement>,
  context: SummaryContext,
): CartPart {
  const lines = items.map((item) =>
    lineOf(item, stock.get(item.id) ?? { available: 0, problem: "out_of_stock" }),
  );
  return {
    producer: items[0]?.producer ?? { id: "", handle: "", name: "" },
    lines,
    item_total: sum(lines.map((line) => line.total)),
    weight_g: sum(items.map(({ packed }) => packed.weight_g * packed.quantity)),
    shipping_total: shippingOf(items, context),
  };
}

/** A cart as the shopper sees it: grouped by producer, at the prices and the stock of this moment. */
export function summarise(cart: CartFacts, context: SummaryContext): CartSummary {
  const stock = judgeStock(cart.items);
  const parts = byProducer(cart.items).map((items) => partOf(items, stock, context));
  const shipping = parts.map((part) => part.shipping_total);
  const shippingTotal = shipping.includes(null) ? null : sum(shipping.map((fee) => fee ?? 0));
  const itemTotal = sum(parts.map((part) => part.item_total));
  return {
    id: cart.id,
    parts,
    line_count: cart.items.length,
    item_count: sum(cart.items.map((item) => item.quantity)),
    item_total: itemTotal,
    shipping_total: shippingTotal,
    total: itemTotal + (shippingTotal ?? 0),
    has_alcohol: hasAlcohol(cart),
    payment_methods: allowedMethods({ has_alcohol: hasAlcohol(cart), takes_cards: context.takes_cards }),
    delivery: deliveryOf(cart),
    completed: cart.is_completed,
  };
}

function deliveryOf(cart: CartFacts): CartSummary["delivery"] {
  if (!cart.address) return null;
  const { id: _id, ...address } = cart.address;
  return { ...address, email: cart.email, note: cartNote(cart) };
}
