import { describe, expect, it } from "vitest";
import { type Certification, type Product, rows } from "./rows";

const certifications = rows<Certification>("certifications.json");
const productByHandle = new Map(rows<Product>("products.json").map((product) => [product.handle, product]));
const historic = certifications.filter((row) => !row.demonstration);
const demonstrations = certifications.filter((row) => row.demonstration);

/** Same day of the month 36 months later, or the last day of that month. */
function thirtySixMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year + 3, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 3, month - 1, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

/** The level that may decide a star on a day (QĐ 148/QĐ-TTg, QĐ 1489/QĐ-TTg). */
function legalLevel(stars: number, day: string): string {
  if (stars === 5) return "centre";
  return stars === 3 && day >= "2023-02-24" && day <= "2025-06-30" ? "district" : "province";
}

describe("certifications", () => {
  it("belong to a product and the producer that sells it, with three stars or more", () => {
    for (const row of certifications) {
      expect(productByHandle.get(row.product)?.producer, row.handle).toBe(row.producer);
      expect([3, 4, 5]).toContain(row.star_rating);
      expect(["first", "upgrade", "re_evaluation", "re_issue"]).toContain(row.case_type);
    }
    expect(new Set(historic.map((row) => row.product)).size).toBe(74);
  });

  it("number a decision DEMO- exactly when it is a demonstration", () => {
    expect(demonstrations.every((row) => /^DEMO-\d{3}\/QĐ-/.test(row.decision_number ?? ""))).toBe(true);
    expect(historic.some((row) => row.decision_number?.startsWith("DEMO-"))).toBe(false);
  });

  it("leave historic rows without a day of issue", () => {
    expect(historic.every((row) => row.issued_on === null)).toBe(true);
    expect(historic.flatMap((row) => row.expires_on ?? [])).toEqual(["2023-01-10", "2023-01-10"]);
    const undecided = historic.filter((row) => row.year >= 2023 && row.issuer_level !== null);
    expect(undecided).toEqual([]);
    expect(
      historic.filter(
        (row) =>
          row.issuer_level !== null && row.issuer_level !== (row.star_rating === 5 ? "centre" : "province"),
      ),
    ).toEqual([]);
  });

  it("last 36 months and were decided by the level and criteria of their day", () => {
    expect(thirtySixMonthsAfter("2024-02-29")).toBe("2027-02-28");
    for (const row of demonstrations) {
      const day = row.issued_on ?? "";
      expect(day, row.handle).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      // Districts were gone on 1 July 2025 and the province's power over 3 stars began on 6 July.
      expect(day > "2025-06-30" && day < "2025-07-06").toBe(false);
      expect(row.expires_on, row.handle).toBe(thirtySixMonthsAfter(day));
      expect(row.issuer_level, row.handle).toBe(legalLevel(row.star_rating, day));
      expect(row.criteria_set).toBe(day < "2023-02-24" ? "QD1048-2019" : "QD148-2023");
      expect(Number(day.slice(0, 4))).toBe(row.year);
    }
  });

  it("show every standing in November 2026", () => {
    const endingBetween = (from: string, to: string) =>
      demonstrations.filter(
        (row) => row.expires_on !== null && row.expires_on >= from && row.expires_on <= to,
      );
    expect(endingBetween("2026-12-01", "2027-04-29").length).toBeGreaterThanOrEqual(6);
    expect(endingBetween("2020-01-01", "2026-10-31").length).toBeGreaterThanOrEqual(4);
    expect(endingBetween("2027-06-01", "2029-12-31").length).toBeGreaterThanOrEqual(35);
    expect(demonstrations.find((row) => row.product === "mien-dong-tai-hoan")).toMatchObject({
      star_rating: 5,
      issuer_level: "centre",
    });
  });
});
