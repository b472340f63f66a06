import { describe, expect, it } from "vitest";
import { hasConditions, readLookUpQuery } from "./look-up-query";

describe("the query of the look-up", () => {
  it("keeps conditions that make sense", () => {
    const asked = {
      q: " 2616/QĐ ",
      product: "mien-dong-tai-hoan",
      producer: "htx-tai-hoan",
      decision: "DEMO-015/QĐ-BNN-VPĐP",
      commune: "01840",
      standing: "expired",
      stars: "4",
      on: "2021-12-13",
      page: "2",
    };
    expect(readLookUpQuery(asked)).toEqual({ query: { ...asked, q: "2616/QĐ" }, wrongDay: null });
  });

  it("drops what makes none", () => {
    expect(
      readLookUpQuery({
        q: "  ",
        producer: "a b",
        commune: "x",
        standing: "x",
        stars: "1",
        page: "-1",
        evil: "1",
      }),
    ).toEqual({ query: {}, wrongDay: null });
  });

  it("compares composed text: a name typed as NFD is the same name", () => {
    expect(readLookUpQuery({ q: "Tài Hoan".normalize("NFD") }).query.q).toBe("Tài Hoan");
  });

  it("takes a day as people type it, and says when there is no such day", () => {
    expect(readLookUpQuery({ on: "13/12/2021" }).query.on).toBe("2021-12-13");
    for (const on of ["31/02/2024", "2023-02-29", "1/1/24", "hôm qua"])
      expect(readLookUpQuery({ on })).toEqual({ query: {}, wrongDay: on });
  });

  it("knows whether more than words narrows the list", () => {
    expect(hasConditions({ q: "miến", page: "2" })).toBe(false);
    expect(hasConditions({ commune: "01840" })).toBe(true);
  });
});
