import { expect, test } from "vitest";
import type { OrderView } from "../../contracts/order";
import { newOrderLetter } from "./new-order-letter";
import { orderPlacedLetter } from "./order-placed-letter";

const star = { star_rating: null, standing: null, valid_until: null, former: null };
const part: OrderView["parts"][number] = {
  code: "BK-7F3K9Q-1",
  producer: { handle: "htx", name: "HTX Tài Hoan" },
  status: "placed",
  confirmed_at: null,
  shipped_at: null,
  carrier: null,
  tracking_code: null,
  lines: [
    {
      title: "Miến dong <b>",
      variant_title: "Gói 500 g",
      sku: "MIEN-500",
      kind: "mien",
      product_handle: "mien-dong",
      quantity: 2,
      canceled_quantity: 0,
      unit_price: 45_000,
      total: 90_000,
      lots: [],
      star: { ordered: star, today: star },
    },
  ],
  cancellations: [],
  item_total: 90_000,
  shipping_total: 28_000,
};
const order: OrderView = {
  code: "BK-7F3K9Q",
  placed_at: "2026-03-01T03:00:00.000Z",
  status: "placed",
  payment: {
    method: "vietqr",
    state: "awaiting",
    transfer: {
      qr_payload: "000201",
      bank_name: "Ngân hàng trình diễn",
      account_number: "0000000000",
      account_name: "TAI KHOAN",
      amount: 118_000,
      memo: "BK7F3K9Q",
    },
  },
  contact: { name: "<script>Hoà", phone: "0912345678", email: "a@b.vn" },
  address: { street: "12 Hàng Bông", commune: "Phường Hoàn Kiếm", province: "Hà Nội" },
  note: null,
  parts: [part],
  item_total: 90_000,
  shipping_total: 28_000,
  total: 118_000,
  canceled_total: 0,
  refunds: [],
  wholesale: null,
};
const shop = "https://cho.example";

test("the confirmation names code, parts, totals and how to pay", () => {
  const { subject, html, text } = orderPlacedLetter(order, "vi", shop);
  expect(subject).toContain("BK-7F3K9Q");
  for (const words of [html, text]) {
    for (const fact of ["BK-7F3K9Q-1", "HTX Tài Hoan", "118.000\u00a0₫", "BK7F3K9Q", "0000000000"]) {
      expect(words).toContain(fact);
    }
    expect(words).toContain(`${shop}/don-hang/BK-7F3K9Q`);
  }
});

test("what people typed is text, never markup", () => {
  const { html } = orderPlacedLetter(order, "vi", shop);
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("Miến dong <b>");
  expect(html).toContain("&lt;script&gt;Hoà");
});

test("an English cart gets an English letter that leads to the English page", () => {
  const { subject, text } = orderPlacedLetter(order, "en", shop);
  expect(subject).toBe("We have your order BK-7F3K9Q");
  expect(text).toContain(`${shop}/en/don-hang/BK-7F3K9Q`);
});

test("a producer reads what to pack and where to, but not the buyer's telephone", () => {
  const { subject, html, text } = newOrderLetter(order, part, shop);
  expect(subject).toContain("BK-7F3K9Q-1");
  expect(text).toContain("MIEN-500");
  expect(text).toContain("Phường Hoàn Kiếm, Hà Nội");
  expect(`${html}${text}`).not.toContain("0912345678");
});
