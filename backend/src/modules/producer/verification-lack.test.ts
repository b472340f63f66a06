import { expect, test } from "vitest";
import { verificationLack } from "./verification-lack";

test.each([
  ["cooperative", "business_registration", "verified", 0],
  ["cooperative", "identity", "verified", 1],
  ["cooperative", "business_registration", "submitted", 1],
  ["household", "identity", "verified", 0],
  ["household", "food_safety", "verified", 2],
  ["operator", "business_registration", "refused", 1],
] as const)("a %s with a %s that is %s lacks %i kinds", (legalForm, kind, state, lack) => {
  expect(verificationLack(legalForm, [{ kind, state }])).toHaveLength(lack);
});
