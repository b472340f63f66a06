import { expect, it } from "vitest";
import { defineMessages } from "./define-messages";

const messages = defineMessages({
  vi: { buy: "Thêm vào giỏ", left: (n: number) => `còn ${n}`, deep: { inner: "trong" } },
  en: { buy: "Add to cart", left: (n: number) => `${n} left`, deep: { inner: "inside" } },
});

it("picks the texts of one language", () => {
  expect(messages("vi").buy).toBe("Thêm vào giỏ");
  expect(messages("en").left(3)).toBe("3 left");
  expect(messages("en").deep.inner).toBe("inside");
});
