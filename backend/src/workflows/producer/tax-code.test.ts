import { expect, test } from "vitest";
import { plainTaxCode, taxCodeFault } from "./tax-code";

test.each([
  ["0300588569", "company", null],
  ["0300588569-001", "company", null],
  ["0300588568", "company", "sai một chữ số"],
  ["03005885", "company", "10, 12 hoặc 13"],
  ["019190001234", "household", null],
  [null, "company", "phải có"],
  [null, "cooperative", "phải có"],
  [null, "household", null],
  [null, "cooperative_group", null],
] as const)("%s of a %s: %s", (code, form, fault) => {
  const said = taxCodeFault(code, form);
  if (fault === null) expect(said).toBeNull();
  else expect(said).toContain(fault);
});

test("is kept in one way, however it is written", () => {
  expect(plainTaxCode("0300 588 569")).toBe("0300588569");
  expect(plainTaxCode("0300588569 001")).toBe("0300588569-001");
});
