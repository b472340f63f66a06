import { expect, test } from "vitest";
import { wholesaleSpan } from "./wholesale-span";

const active = { status: "active", starts_at: null, ends_at: null };

test("a product without an active price list is not sold wholesale", () => {
  expect(wholesaleSpan([])).toBeNull();
  expect(wholesaleSpan([{ ...active, status: "draft" }])).toBeNull();
});

test("one price list is enough, and it holds on its days in Viet Nam", () => {
  expect(wholesaleSpan([active])).toEqual({ from: "0001-01-01", until: "9999-12-31" });
  const dated = { ...active, starts_at: "2026-11-30T17:00:00Z", ends_at: "2026-12-31T16:59:59Z" };
  expect(wholesaleSpan([dated])).toEqual({ from: "2026-12-01", until: "2026-12-31" });
  const later = { ...active, starts_at: "2027-03-01T00:00:00Z" };
  expect(wholesaleSpan([dated, later])).toEqual({ from: "2026-12-01", until: "9999-12-31" });
});
