import { expect, test } from "vitest";
import { fold, matches } from "./fold";

test("folds marks, đ and capitals", () => {
  expect(fold("Miến ĐAO Chợ Đồn")).toBe("mien dao cho don");
});

test("finds every word in any order", () => {
  expect(matches("Miến dong Tài Hoan", "tai mien")).toBe(true);
  expect(matches("Miến dong Tài Hoan", "tai gao")).toBe(false);
  expect(matches("Miến dong", "")).toBe(true);
});
