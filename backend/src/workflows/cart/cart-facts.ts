import type { StarStanding } from "../../contracts/certification";
import type { PackedItem } from "../../modules/shipping-parcel";

/** What stands behind one line of a cart at this moment. */
export type CartItemFacts = {
  id: string;
  quantity: number;
  /** Price on the line, and the one in force now (null when the variant has none any more). */
  unit_price: number;
  price_now: number | null;
  /** False when the product was taken down, the variant deleted, or its producer may not sell it today. */
  is_on_sale: boolean;
  requires_shipping: boolean;
  variant: { id: string; title: string; title_en: string; sku: string };
  product: {
    id: string;
    handle: string;
    title: string;
    title_en: string;
    kind: string;
    thumbnail: string | null;
    is_alcohol: boolean;
    star: StarStanding;
  };
  producer: { id: string; handle: string; name: string };
  packed: PackedItem;
  /** Stock items this line draws from; empty when its stock is not counted. */
  stock: { inventory_item_id: string; required: number; available: number }[];
};

export type CartAddress = {
  id: string;
  name: string;
  phone: string;
  street: string;
  province_code: string;
  commune_code: string;
};

export type CartSession = { id: string; provider_id: string; amount: number; status: string };

/** A cart as the rules of checkout see it; amounts in đồng. */
export type CartFacts = {
  id: string;
  email: string | null;
  customer_id: string | null;
  is_completed: boolean;
  total: number;
  metadata: Record<string, unknown>;
  items: CartItemFacts[];
  address: CartAddress | null;
  shipping_methods: { id: string; producer_id: string | null; amount: number }[];
  payment_collection_id: string | null;
  sessions: CartSession[];
};

/** What the server itself has written on a cart; a shopper cannot write metadata. */
export const cartNote = (cart: Pick<CartFacts, "metadata">): string | null =>
  typeof cart.metadata.note === "string" && cart.metadata.note !== "" ? cart.metadata.note : null;

export const isAgeConfirmed = (cart: Pick<CartFacts, "metadata">): boolean =>
  typeof cart.metadata.age_confirmed_at === "string";

export const hasAlcohol = (cart: Pick<CartFacts, "items">): boolean =>
  cart.items.some((item) => item.product.is_alcohol);
