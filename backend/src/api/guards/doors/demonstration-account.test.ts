import { expect, test } from "vitest";
import { isDemonstrationAccount } from "./demonstration-account";

test.each([
  ["ocop@demo.vn", true],
  [" OCOP@Demo.VN ", true],
  ["ocop@demo.vn.example", false],
  ["demo.vn@example.vn", false],
])("%s", (email, known) => {
  expect(isDemonstrationAccount(email)).toBe(known);
});
