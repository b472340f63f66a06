import { expect, test } from "vitest";
import { lotRecallLetter } from "./lot-recall-letter";

const facts = {
  kind: "recalled" as const,
  lot_code: "TAIHOAN-260110-01",
  product_title: "Miến dong Tài Hoan",
  variant_title: "Gói 500 g",
  pieces: 2,
  reason: "Bao bì hở <ở mép>",
  advice: "Không dùng, giữ lại và gọi cho chúng tôi",
  phone: "0912 345 678",
  lift_reason: null,
};
const buyer = { code: "BK-7F3K9Q", name: "Mai", locale: "vi" as const };

test("a recall tells lot, reason, advice, telephone and order, as text and as HTML", () => {
  const { subject, html, text } = lotRecallLetter(facts, buyer, "http://cho.vn");
  expect(subject).toBe("Thu hồi lô hàng: Miến dong Tài Hoan trong đơn BK-7F3K9Q");
  for (const told of ["TAIHOAN-260110-01", facts.advice, facts.phone, "http://cho.vn/don-hang/BK-7F3K9Q"]) {
    expect(text).toContain(told);
    expect(html).toContain(told);
  }
  expect(html).toContain("Bao bì hở &lt;ở mép&gt;");
});

test("its end is told in the order's language, with the office's reason and no advice to stop", () => {
  const lifted = { ...facts, kind: "lifted" as const, lift_reason: "Kiểm tra lại, lô đạt" };
  const { subject, text } = lotRecallLetter(lifted, { ...buyer, locale: "en" }, "http://cho.vn");
  expect(subject).toBe("Recall lifted: Miến dong Tài Hoan in your order BK-7F3K9Q");
  expect(text).toContain("Kiểm tra lại, lô đạt");
  expect(text).toContain("http://cho.vn/en/don-hang/BK-7F3K9Q");
  expect(text).not.toContain(facts.advice);
});
