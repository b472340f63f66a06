import { expect, it } from "vitest";
import { queryValue, withQuery } from "./page-query";

it("reads one value and treats an empty one as missing", () => {
  expect(queryValue({ q: ["a", "b"] }, "q")).toBe("a");
  expect(queryValue({ q: "" }, "q")).toBeUndefined();
  expect(queryValue({}, "q")).toBeUndefined();
});

it("writes a query without empty values", () => {
  expect(withQuery("/san-pham", { q: "miến dong", page: undefined, sort: "" })).toBe(
    "/san-pham?q=mi%E1%BA%BFn+dong",
  );
  expect(withQuery("/san-pham", {})).toBe("/san-pham");
});
