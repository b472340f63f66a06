import { describe, expect, test } from "vitest";
import { filterExpression } from "./filter-expression";

describe("filters in Meilisearch's language", () => {
  test("keep their meaning when they are nested", () => {
    expect(
      filterExpression({
        $and: [
          { sold_until: { $gte: 20261124 } },
          { $or: [{ aisle: "gao" }, { product_group: "thuc-pham" }] },
          { $not: { $and: [{ words: "mien" }, { words: "dong" }] } },
        ],
      }),
    ).toBe(
      '(sold_until >= 20261124 AND (aisle IN ["gao"] OR product_group IN ["thuc-pham"]) AND ' +
        'NOT ((words IN ["mien"] AND words IN ["dong"])))',
    );
  });
  test("ask for many words of one field in one list", () => {
    expect(filterExpression({ $or: [{ words: "mien" }, { words: "bun" }, { words: "pho" }] })).toBe(
      'words IN ["mien", "bun", "pho"]',
    );
  });
  test("compare numbers and truth as such, several bounds together", () => {
    expect(filterExpression({ price: { $gte: 1000, $lte: 2000 } })).toBe("(price >= 1000 AND price <= 2000)");
    expect(filterExpression({ in_stock: false, star_rating: 4 })).toBe(
      "(in_stock IN [false] AND star_rating IN [4])",
    );
  });
  test("quote what people type, so that it stays a value", () => {
    expect(filterExpression({ producer: 'a" or id exists or producer = "b' })).toBe(
      'producer IN ["a\\" or id exists or producer = \\"b"]',
    );
    expect(filterExpression({ producer: "a\\" })).toBe('producer IN ["a\\\\"]');
  });
  test("match nothing where PostgreSQL would match nothing: in capitals, with blanks around", () => {
    for (const producer of ["HTX-Tai-Hoan", " htx-tai-hoan", "ﬁ"]) {
      expect(filterExpression({ producer })).toBe("NOT id EXISTS");
    }
    expect(filterExpression({ title_exact: "bôt\u0323".normalize("NFD") })).toContain("IN");
    expect(filterExpression({ id: ["prod_01A"] })).toBe('id IN ["prod_01A"]');
  });
  test("refuse an operator nobody has translated", () => {
    expect(() => filterExpression({ title_folded: { $like: "a%" } })).toThrow("$like");
  });
});
