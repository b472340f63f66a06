import { expect, test } from "vitest";
import { paperFault } from "./paper-fault";

const TODAY = "2026-11-24";

test.each([
  ["food_safety", "2025-06-01", "2028-06-01", null],
  ["food_safety", "2025-06-01", "2026-11-24", null],
  ["business_registration", "2014-05-20", null, null],
  ["food_safety", "2025-06-01", null, "expires_on"],
  ["food_safety", "2026-11-25", "2029-11-25", "issued_on"],
  ["food_safety", "2023-06-01", "2026-11-23", "expires_on"],
  ["identity", "2025-06-01", "2025-06-01", "expires_on"],
  ["identity", "2025-06-01", "2250-06-01", "expires_on"],
  ["other", "0202-06-01", null, "issued_on"],
] as const)("a %s of %s to %s: %s", (kind, issued_on, expires_on, field) => {
  expect(paperFault({ kind, issued_on, expires_on }, TODAY)?.field ?? null).toBe(field);
});
