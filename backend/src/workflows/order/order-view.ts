import type { BankTransfer, OrderPart, OrderView } from "../../contracts/order";
import { lineStar } from "./line-star";
import type { OrderFacts, OrderPartFacts } from "./order-facts";
import { transferMemo, vietqrPayload } from "./vietqr";

/** The operator's account, to which transfers go. */
export type BankAccount = {
  bank_bin: string;
  bank_name: string;
  account_number: string;
  account_name: string;
};

type PaymentState = OrderView["payment"]["state"];

type Money = Pick<OrderFacts, "is_canceled" | "payment" | "total" | "parts">;

/** What is not sent of an order, đồng. */
export const canceledTotal = ({ parts }: Pick<OrderFacts, "parts">): number =>
  parts.reduce((sum, part) => sum + part.canceled_total, 0);

/** What the buyer is asked for in the end, đồng. */
export const dueTotal = (order: Pick<OrderFacts, "parts" | "total">): number =>
  order.total - canceledTotal(order);

/** How the money of an order stands. Cash counts as paid once it was captured at the door. */
export function paymentStateOf(order: Money): PaymentState {
  if (order.is_canceled) return "canceled";
  if (order.payment && order.payment.captured >= dueTotal(order)) return "paid";
  return order.payment?.method === "cod" ? "on_delivery" : "awaiting";
}

function transferOf(order: OrderFacts, account: BankAccount): BankTransfer {
  const memo = transferMemo(order.code);
  const { bank_bin, ...shown } = account;
  const qr_payload = vietqrPayload({
    bank_bin,
    account_number: account.account_number,
    amount: dueTotal(order),
    memo,
  });
  return { ...shown, qr_payload, amount: dueTotal(order), memo };
}

const partView = (
  part: OrderPartFacts,
  { products, placed_at, lots }: OrderFacts,
  today: string,
): OrderPart => ({
  code: part.code,
  producer: { handle: part.producer.handle, name: part.producer.name },
  status: part.status,
  confirmed_at: part.confirmed_at,
  shipped_at: part.shipped_at,
  carrier: part.carrier,
  tracking_code: part.tracking_code,
  item_total: part.item_total,
  shipping_total: part.shipping_total,
  cancellations: part.cancellations,
  lines: part.lines.map(({ product_id, line_item_id, ...line }) => ({
    ...line,
    lots: lots.get(line_item_id) ?? [],
    kind: products.get(product_id)?.kind ?? "",
    product_handle: products.get(product_id)?.handle ?? null,
    total: line.unit_price * line.quantity,
    star: lineStar(products.get(product_id)?.decisions ?? [], placed_at, today),
  })),
});

/** An order as its buyer sees it on a day. */
export function orderView(order: OrderFacts, account: BankAccount, today: string): OrderView {
  const state = paymentStateOf(order);
  const method = order.payment?.method ?? "vietqr";
  const { name, phone, ...address } = order.address;
  return {
    code: order.code,
    placed_at: order.placed_at,
    status: order.is_canceled ? "canceled" : "placed",
    payment: {
      method,
      state,
      transfer: method === "vietqr" && state === "awaiting" ? transferOf(order, account) : null,
    },
    contact: { name, phone, email: order.email },
    address,
    note: order.note,
    parts: order.parts.map((part) => partView(part, order, today)),
    item_total: order.item_total,
    shipping_total: order.shipping_total,
    total: order.total,
    canceled_total: canceledTotal(order),
    refunds: order.refunds,
    wholesale: order.wholesale,
  };
}
