import { expect, it } from "vitest";
import { readLookUpQuery } from "./look-up-query";

it("keeps conditions that make sense", () => {
  expect(
    readLookUpQuery({ q: " 2616/QĐ ", standing: "expired", stars: "4", on: "2021-12-13", page: "2" }),
  ).toEqual({
    q: "2616/QĐ",
    standing: "expired",
    stars: "4",
    on: "2021-12-13",
    page: "2",
  });
  expect(
    readLookUpQuery({ q: "  ", standing: "x", stars: "1", on: "hôm qua", page: "-1", evil: "1" }),
  ).toEqual({});
});
