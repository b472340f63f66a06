import { describe, expect, test } from "vitest";
import type { IssuerLevel, StarRating } from "../../contracts/certification";
import { checkDecision } from "./check-decision";
import type { DecisionToCheck, EarlierDecision } from "./decision";
import { criteriaSets } from "./rules/criteria-sets";
import { ruleOn } from "./rules/dated-rule";

const TODAY = "2026-11-22";
const base: DecisionToCheck = {
  star_rating: 3,
  case_type: "first",
  decision_number: "12/QĐ-UBND",
  issuer_level: "province",
  issued_on: "2026-05-20",
};
const held = (
  star_rating: StarRating,
  issued_on: string | null,
  year: number | null = null,
): EarlierDecision => ({
  id: "held",
  star_rating,
  case_type: "first",
  issued_on,
  expires_on: null,
  revoked_on: null,
  year,
  decision_number: null,
});
const fieldsOf = (row: Partial<DecisionToCheck>, earlier: EarlierDecision[] = []): string[] => {
  const answer = checkDecision({ ...base, ...row }, earlier, TODAY);
  return answer.ok ? [] : answer.refusals.map((refusal) => refusal.field);
};

describe("a decision that may be recorded runs 36 months under the criteria of its day", () => {
  test.each([
    ["2020-01-10", "province", "2023-01-10", "QD1048-2019"],
    ["2018-12-12", "province", "2021-12-12", "QD1048-2019"],
    ["2023-02-23", "province", "2026-02-23", "QD1048-2019"],
    ["2023-02-24", "district", "2026-02-24", "QD148-2023"],
    ["2024-02-29", "district", "2027-02-28", "QD148-2023"],
    ["2025-07-01", "province", "2028-07-01", "QD148-2023"],
  ] as const)("%s by the %s ends on %s under %s", (issued_on, issuer_level, expires_on, criteria_set) => {
    expect(checkDecision({ ...base, issued_on, issuer_level }, [], TODAY)).toEqual({
      ok: true,
      star_rating: 3,
      expires_on,
      criteria_set,
      score_total: null,
      exception: null,
    });
  });
});

describe("the deciding level is checked against the date", () => {
  test.each<[string, StarRating, IssuerLevel, boolean]>([
    ["2022-06-01", 3, "province", true],
    ["2022-06-01", 3, "district", false],
    ["2022-06-01", 5, "centre", true],
    ["2024-06-01", 3, "district", true],
    ["2024-06-01", 3, "province", false],
    ["2024-06-01", 4, "province", true],
    ["2025-06-30", 3, "district", true],
    ["2025-07-01", 3, "district", false],
    ["2026-06-01", 3, "province", true],
    ["2026-06-01", 5, "province", false],
    ["2026-06-01", 5, "centre", true],
  ])("%s: %i stars by the %s: %s", (issued_on, star_rating, issuer_level, isLegal) => {
    expect(fieldsOf({ issued_on, star_rating, issuer_level })).toEqual(isLegal ? [] : ["issuer_level"]);
  });
  test("the refusal names the rule", () => {
    const answer = checkDecision({ ...base, issuer_level: "district" }, [], TODAY);
    const refusal = answer.ok ? undefined : answer.refusals[0];
    expect(refusal?.rule).toBe("QĐ 1489/QĐ-TTg");
    expect(refusal?.message).toContain("QĐ 1489/QĐ-TTg");
  });
});

test.each<[number, StarRating, boolean]>([
  [49, 3, false],
  [50, 3, true],
  [69, 3, true],
  [70, 3, false],
  [70, 4, true],
  [89.99, 4, true],
  [90, 4, false],
])("%d points for %i stars: %s", (score_total, star_rating, fits) => {
  expect(fieldsOf({ score_total, star_rating })).toEqual(fits ? [] : ["score_total"]);
});

test("parts are added up as decimals, and a wrong total is told with a comma", () => {
  const parts = { score_product: 30.1, score_marketing: 18.2, score_quality: 25.3, star_rating: 4 } as const;
  expect(fieldsOf({ ...parts, score_total: 73.6 })).toEqual([]);
  expect(fieldsOf({ ...parts, score_total: 73.5 })).toEqual(["score_total"]);
});

test("the day must exist and must not lie ahead", () => {
  expect(fieldsOf({ issued_on: "2025-02-29" })).toEqual(["issued_on"]);
  expect(fieldsOf({ issued_on: "2026-11-23" })).toEqual(["issued_on"]);
  expect(fieldsOf({ issued_on: TODAY })).toEqual([]);
});

describe("the kind of case fits what was held before", () => {
  test.each([
    ["first", [], []],
    ["first", [held(3, null, 2021)], ["case_type"]],
    ["first", [held(3, "2026-06-01")], []],
    ["upgrade", [], ["case_type"]],
    ["upgrade", [held(4, "2023-01-01")], ["case_type"]],
    ["upgrade", [held(3, "2023-01-01")], []],
    ["re_issue", [], ["case_type"]],
    ["re_evaluation", [held(3, null, 2021)], []],
  ] as const)("%s after %o", (case_type, earlier, expected) => {
    expect(fieldsOf({ case_type, star_rating: 4 }, [...earlier])).toEqual(expected);
  });
});

test("each criteria set hands out one hundred points", () => {
  for (const { parts } of criteriaSets) {
    expect(parts.marketing + parts.product_and_community + parts.quality).toBe(100);
  }
  expect(() => ruleOn([], TODAY)).toThrow();
});
