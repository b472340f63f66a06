import { expect, it } from "vitest";
import { sameSecret } from "./same-secret";

it("accepts only the very secret", () => {
  expect(sameSecret("long-enough-secret", "long-enough-secret")).toBe(true);
  expect(sameSecret("long-enough-secreT", "long-enough-secret")).toBe(false);
  expect(sameSecret("", "long-enough-secret")).toBe(false);
  expect(sameSecret(null, "long-enough-secret")).toBe(false);
});
