import { expect, test } from "vitest";
import { Refusal } from "../../lib/refusal";
import { faultsOfRefusal, refusalOfForm } from "./record-faults";

test("puts the server's sentences at the fields they are about", () => {
  const message = "Theo QĐ 1489/QĐ-TTg, hạng 3 sao do cấp tỉnh công nhận.";
  const refusal = new Refusal(message, 400, "QĐ 1489/QĐ-TTg", { issuer_level: message });
  expect(faultsOfRefusal(refusal)).toEqual({ issuer_level: message });
  expect(refusalOfForm(refusal)).toBeNull();
});

test("a decision recorded twice is wrong in its number", () => {
  const refusal = new Refusal("Sản phẩm này đã có quyết định số 12.", 409, "duplicate_decision", {});
  expect(faultsOfRefusal(refusal)).toEqual({ decision_number: refusal.message });
});

test("what is about no field is shown above the form", () => {
  const refusal = new Refusal("Không tìm thấy sản phẩm này.", 404, undefined, { elsewhere: "x" });
  expect(refusalOfForm(refusal)).toBe(refusal);
});
