import { expect, test } from "vitest";
import type { OrderFacts } from "./order-facts";
import { orderView, paymentStateOf } from "./order-view";

const account = {
  bank_bin: "970415",
  bank_name: "Ngân hàng trình diễn",
  account_number: "0000000000",
  account_name: "TAI KHOAN TRINH DIEN",
};

const order: OrderFacts = {
  id: "order_1",
  code: "BK-7F3K9Q",
  placed_at: "2026-03-01T03:00:00.000Z",
  is_canceled: false,
  email: null,
  locale: "vi",
  note: null,
  address: {
    name: "Nguyễn Thị Hoà",
    phone: "0912345678",
    street: "12 Hàng Bông",
    commune: "Phường Hoàn Kiếm",
    province: "Hà Nội",
  },
  item_total: 90_000,
  shipping_total: 28_000,
  total: 118_000,
  payment: { id: "pay_1", method: "vietqr", captured: 0 },
  parts: [
    {
      code: "BK-7F3K9Q-1",
      producer: { id: "producer_1", handle: "htx-tai-hoan", name: "HTX Tài Hoan" },
      status: "placed",
      confirmed_at: null,
      shipped_at: null,
      carrier: null,
      tracking_code: null,
      item_total: 90_000,
      shipping_total: 28_000,
      canceled_total: 0,
      cancellations: [],
      lines: [
        {
          line_item_id: "ordli_1",
          product_id: "prod_1",
          title: "Miến dong",
          variant_title: "Gói 500 g",
          sku: "MIEN-500",
          quantity: 2,
          canceled_quantity: 0,
          unit_price: 45_000,
        },
      ],
    },
  ],
  products: new Map([["prod_1", { handle: "mien-dong", kind: "mien", decisions: [] }]]),
  lots: new Map([
    [
      "ordli_1",
      [{ code: "TH-01", made_on: "2026-01-10", use_by_on: "2027-01-10", quantity: 2, is_recalled: true }],
    ],
  ]),
  refunds: [],
  wholesale: null,
};

test("a line names the lots packed for it, and whether one is recalled", () => {
  const [part] = orderView(order, account, "2026-03-02").parts;
  expect(part?.lines[0]?.lots).toMatchObject([{ code: "TH-01", quantity: 2, is_recalled: true }]);
  const [unpacked] = orderView({ ...order, lots: new Map() }, account, "2026-03-02").parts;
  expect(unpacked?.lines[0]?.lots).toEqual([]);
});

test("an order that waits for its transfer shows how to pay it", () => {
  const { payment } = orderView(order, account, "2026-03-02");
  expect(payment.state).toBe("awaiting");
  expect(payment.transfer).toMatchObject({ amount: 118_000, memo: "BK7F3K9Q", account_number: "0000000000" });
  expect(payment.transfer?.qr_payload).toContain("5406118000");
});

test("a paid or cancelled order asks for no money", () => {
  const paid = { ...order, payment: { id: "pay_1", method: "vietqr" as const, captured: 118_000 } };
  expect(orderView(paid, account, "2026-03-02").payment).toMatchObject({ state: "paid", transfer: null });
  const canceled = { ...order, is_canceled: true };
  expect(orderView(canceled, account, "2026-03-02")).toMatchObject({
    status: "canceled",
    payment: { transfer: null },
  });
});

test("part of the money is not the money", () => {
  const payment = { id: "pay_1", method: "vietqr" as const, captured: 117_999 };
  expect(paymentStateOf({ ...order, payment })).toBe("awaiting");
});

test("what is not sent is not asked for: the code asks for the rest, and the rest pays the order", () => {
  const parts = order.parts.map((part) => ({ ...part, canceled_total: 45_000 }));
  const { payment, total, canceled_total } = orderView({ ...order, parts }, account, "2026-03-02");
  expect({ total, canceled_total }).toEqual({ total: 118_000, canceled_total: 45_000 });
  expect(payment.transfer).toMatchObject({ amount: 73_000 });
  expect(payment.transfer?.qr_payload).toContain("540573000");
  const paid = { id: "pay_1", method: "vietqr" as const, captured: 73_000 };
  expect(paymentStateOf({ ...order, parts, payment: paid })).toBe("paid");
});

test("cash is paid on delivery, until it was taken", () => {
  const payment = { id: "pay_1", method: "cod" as const, captured: 0 };
  expect(paymentStateOf({ ...order, payment })).toBe("on_delivery");
});

test("a line knows its product's page, and no internal id leaves", () => {
  const view = orderView(order, account, "2026-03-02");
  expect(view.parts[0]?.lines[0]).toMatchObject({ product_handle: "mien-dong", kind: "mien", total: 90_000 });
  expect(JSON.stringify(view)).not.toContain("prod_1");
  expect(JSON.stringify(view)).not.toContain("producer_1");
});
