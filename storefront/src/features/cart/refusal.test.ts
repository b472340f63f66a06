import { expect, it } from "vitest";
import { refusalMessage } from "./refusal";

it("tells the visitor what happened in her language", () => {
  const stock = { type: "not_allowed", code: "not_enough_stock", message: "Chỉ còn 2." };
  expect(refusalMessage(409, stock, "vi")).toBe("Không còn đủ hàng cho số lượng này.");
  expect(refusalMessage(429, { type: "x", message: "x" }, "en")).toContain("Wait a minute");
  expect(refusalMessage(404, { type: "x", message: "x" }, "vi")).toBe("Sản phẩm này không còn bán.");
  expect(refusalMessage(400, { type: "invalid_data", message: "Lý do riêng." }, "vi")).toBe("Lý do riêng.");
  expect(refusalMessage(400, { type: "invalid_data", message: "Lý do riêng." }, "en")).toContain(
    "did not work",
  );
});
