import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test("a forwarded address counts only with the internal secret", () => {
  const headers = { "x-forwarded-for": "203.0.113.9, 10.0.0.1" };
  expect(clientAddress(headers, "10.0.0.2", "inner")).toBe("10.0.0.2");
  expect(clientAddress({ ...headers, "x-internal-secret": "wrong" }, "10.0.0.2", "inner")).toBe("10.0.0.2");
  expect(clientAddress({ ...headers, "x-internal-secret": "inner" }, "10.0.0.2", "inner")).toBe(
    "203.0.113.9",
  );
  expect(clientAddress({ "x-internal-secret": "inner" }, "10.0.0.2", "inner")).toBe("10.0.0.2");
});
