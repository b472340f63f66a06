import type { SettlementState } from "./ledger";
import type { ListingState } from "./listing";
import type { ProducerOrderRow } from "./producer";
import type { PaperKind } from "./producer-paper";

/** What a new producer does before its first order, in the order in which it is done. */
export const firstSteps = ["papers", "verified", "product", "public_product", "payout_account"] as const;
export type FirstStep = (typeof firstSteps)[number];

export type TodayOrders = {
  /** Orders to confirm; of these, those whose transfer has not arrived and that nobody can confirm yet. */
  placed: number;
  awaiting_transfer: number;
  /** Orders to pack and ship; of these, those whose lots are all written down. */
  confirmed: number;
  packed: number;
  shipped: number;
};

/** A pack that is offered and runs out. */
export type LowPack = {
  variant_id: string;
  sku: string;
  product_title: string;
  variant_title: string;
  available: number;
  low_stock_level: number;
};

/** A paper or a star with a last day; `days_left` is negative once it has ended. */
export type Ending =
  | {
      about: "star";
      product_id: string;
      title: string;
      star_rating: number;
      last_day: string;
      days_left: number;
    }
  | { about: "paper"; kind: PaperKind; number: string; last_day: string; days_left: number };

/** A page or a new product the office has returned, and what it wrote. */
export type ReturnedReview = { id: string; about: "page" | "product"; title: string; remarks: string };

/** Goods ordered on a day of Việt Nam, cancelled and refunded ones taken off, without shipping. */
export type SalesDay = { day: string; orders: number; amount_vnd: number };
export type SalesOfProduct = { product_id: string; title: string; pieces: number; amount_vnd: number };

export type TodaySales = {
  /** The last 28 days, oldest first, today included; a day without sales is 0. */
  days: SalesDay[];
  total_vnd: number;
  /** What the 28 days before came to. */
  former_vnd: number;
  products: SalesOfProduct[];
  /** What the products that are not named came to. */
  other_vnd: number;
};

/** What a member sees who may see money; `settlement` is the one that is to be paid next. */
export type TodayMoney = {
  due_vnd: number;
  settlement: {
    id: string;
    code: string;
    state: SettlementState;
    amount_vnd: number;
    opened_on: string;
  } | null;
  /** The settlement paid last. */
  last_paid: { id: string; amount_vnd: number; paid_on: string } | null;
};

export type ProducerToday = {
  day: string;
  orders: TodayOrders;
  /** The newest orders to confirm. */
  waiting: ProducerOrderRow[];
  stock: { out: number; low: number; packs: LowPack[] };
  /** Open lots that must be used soon. */
  lots_soon: number;
  endings: Ending[];
  reviews: Record<Exclude<ListingState, "approved">, number> & { returned_ones: ReturnedReview[] };
  sales: TodaySales;
  /** Null for members whose role does not see money. */
  money: TodayMoney | null;
  /** Null once the producer is past its beginnings. */
  first_steps: { step: FirstStep; is_done: boolean }[] | null;
};
