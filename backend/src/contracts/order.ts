import { z } from "zod";
import type { CancellationView, RefundView } from "./cancellation";
import { type PaymentMethod, phoneSchema } from "./cart";
import type { StarStanding } from "./certification";

/** States of a ProducerOrder, in the order in which it passes them. */
export const producerOrderStatuses = ["placed", "confirmed", "shipped", "delivered", "canceled"] as const;
export type ProducerOrderStatus = (typeof producerOrderStatuses)[number];

const noCode = "Mã đơn chưa đúng. Ví dụ: BK-7F3K9Q.";

export const orderLookUpSchema = z.object({
  code: z.string(noCode).trim().toUpperCase().min(4, noCode).max(24, noCode),
  phone: phoneSchema,
});
export type OrderLookUp = z.infer<typeof orderLookUpSchema>;

/** Pieces of a lot that went into a line of an order. */
export type LineLot = {
  code: string;
  made_on: string;
  use_by_on: string | null;
  quantity: number;
  is_recalled: boolean;
};

export type OrderLine = {
  title: string;
  variant_title: string;
  sku: string;
  kind: string;
  product_handle: string | null;
  quantity: number;
  /** Pieces of them that are not sent. */
  canceled_quantity: number;
  unit_price: number;
  total: number;
  /** The product's star as it stood on the day of the order, and as it stands today. */
  star: { ordered: StarStanding; today: StarStanding };
};

export type OrderPart = {
  code: string;
  producer: { handle: string; name: string };
  status: ProducerOrderStatus;
  confirmed_at: string | null;
  shipped_at: string | null;
  carrier: string | null;
  tracking_code: string | null;
  lines: (OrderLine & { lots: LineLot[] })[];
  cancellations: CancellationView[];
  item_total: number;
  shipping_total: number;
};

/** Everything needed to draw a VietQR code and to pay by hand. */
export type BankTransfer = {
  qr_payload: string;
  bank_name: string;
  account_number: string;
  account_name: string;
  amount: number;
  memo: string;
};

/** What a company has said of its order; `po_number` is empty where its rules ask for none. */
export type WholesaleFacts = {
  po_number: string;
  buyer_name: string;
  branch_name: string | null;
  receiving_hours: string | null;
  /** Day on which it would like its goods. */
  wanted_on: string | null;
};

export type OrderView = {
  code: string;
  placed_at: string;
  status: "placed" | "canceled";
  payment: {
    method: PaymentMethod;
    state: "awaiting" | "on_delivery" | "paid" | "canceled";
    transfer: BankTransfer | null;
  };
  contact: { name: string; phone: string; email: string | null };
  address: { street: string; commune: string; province: string };
  note: string | null;
  parts: OrderPart[];
  item_total: number;
  shipping_total: number;
  total: number;
  /** What is not sent of it, goods and fees. */
  canceled_total: number;
  /** What goes back to the buyer, oldest first. */
  refunds: RefundView[];
  wholesale: WholesaleFacts | null;
};
