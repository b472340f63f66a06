import { expect, test } from "vitest";
import type { LineLot, OrderPart, OrderView } from "../../contracts/order";
import { parcelShippedLetter } from "./parcel-shipped-letter";

const star = { star_rating: null, standing: null, valid_until: null, former: null };
const lot = (code: string, quantity: number, use_by_on: string | null): LineLot => ({
  ...{ code, quantity, use_by_on },
  ...{ made_on: "2026-11-01", is_recalled: false },
});
const part: OrderPart = {
  ...{ code: "BK-7F3K9Q-1", producer: { handle: "htx", name: "HTX Tài Hoan" } },
  ...{ status: "shipped", confirmed_at: null, shipped_at: "2026-11-24T03:00:00.000Z" },
  ...{ carrier: "VNPost", tracking_code: "EB123", item_total: 90_000, shipping_total: 28_000 },
  cancellations: [],
  lines: [
    {
      ...{ title: "Miến dong <b>", variant_title: "Gói 500 g", sku: "MIEN-500", kind: "mien" },
      ...{ product_handle: "mien-dong", quantity: 3, canceled_quantity: 0 },
      ...{ unit_price: 30_000, total: 90_000 },
      ...{ star: { ordered: star, today: star } },
      lots: [lot("TAIHOAN-1", 2, "2027-10-30"), lot("TAIHOAN-2", 1, null)],
    },
  ],
};
const order: OrderView = {
  ...{ code: "BK-7F3K9Q", placed_at: "2026-11-20T03:00:00.000Z", status: "placed", note: null },
  payment: { method: "cod", state: "on_delivery", transfer: null },
  contact: { name: "<script>Hoà", phone: "0912345678", email: "a@b.vn" },
  address: { street: "12 Hàng Bông", commune: "Phường Hoàn Kiếm", province: "Hà Nội" },
  ...{ parts: [part], item_total: 90_000, shipping_total: 28_000, total: 118_000, wholesale: null },
  ...{ canceled_total: 0, refunds: [] },
};
const shop = "https://cho.example";

test("the letter names the carrier, the tracking code, and each lot with its pieces and last day", () => {
  const { subject, html, text } = parcelShippedLetter(order, part, "vi", shop);
  expect(subject).toBe("HTX Tài Hoan đã gửi kiện BK-7F3K9Q-1");
  for (const words of [html, text]) {
    for (const fact of [
      "VNPost",
      "EB123",
      "Lô TAIHOAN-1 · 2 gói",
      "hạn dùng 30/10/2027",
      "Lô TAIHOAN-2 · 1 gói",
    ])
      expect(words).toContain(fact);
    expect(words).toContain(`${shop}/don-hang/BK-7F3K9Q`);
  }
  expect(html).not.toContain("<script>");
  expect(html).not.toContain("<b>");
});

test("goods that are not sent are not in the letter", () => {
  const lines = part.lines.map((line) => ({ ...line, canceled_quantity: 1 }));
  const less = parcelShippedLetter(order, { ...part, lines }, "vi", shop).text;
  expect(less).toContain("× 2");
  expect(less).not.toContain("× 3");
  const none = part.lines.map((line) => ({ ...line, canceled_quantity: 3 }));
  expect(parcelShippedLetter(order, { ...part, lines: none }, "vi", shop).text).not.toContain("Miến dong");
});

test("a wholesale buyer is led to its own desk, in its own language", () => {
  const wholesale = {
    ...{ po_number: "PO-1", buyer_name: "Siêu thị", branch_name: null },
    ...{ receiving_hours: null, wanted_on: null },
  };
  const { text } = parcelShippedLetter({ ...order, wholesale }, part, "en", shop);
  expect(text).toContain(`${shop}/en/si/don-hang/BK-7F3K9Q`);
  expect(text).toContain("use by 30/10/2027");
});
