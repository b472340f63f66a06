import { expect, test } from "vitest";
import { type DatedRule, portionOf, rateOn } from "./deduction";
import { earnedAt, paidAt } from "./earned-at";
import { settlementMove } from "./settlement-moves";

const rule = (applies_to: string | null, rate_bp: number, valid_from: string): DatedRule => ({
  kind: "commission",
  applies_to,
  rate_bp,
  valid_from,
});

test("the rule of the day holds: its own group's before everybody's, the later before the earlier", () => {
  const rules = [
    rule(null, 500, "2027-01-01"),
    rule("thuc-pham", 800, "2027-03-01"),
    rule("thuc-pham", 0, "2027-06-01"),
  ];
  const on = (group: string | null, day: string) => rateOn(rules, "commission", group, day);
  expect(on("thuc-pham", "2026-12-31")).toBe(0);
  expect(on("thuc-pham", "2027-02-28")).toBe(500);
  expect(on("thuc-pham", "2027-03-01")).toBe(800);
  expect(on("thuc-pham", "2027-06-01")).toBe(0);
  expect(on("do-uong", "2027-06-01")).toBe(500);
  expect(on(null, "2027-06-01")).toBe(500);
  expect(rateOn(rules, "vat", "household", "2027-06-01")).toBe(0);
});

test("half a đồng goes upwards", () => {
  expect([49, 50, 149, 150].map((amount) => portionOf(amount, 100))).toEqual([0, 1, 1, 2]);
  expect(portionOf(2_147_483_647, 5000)).toBe(1_073_741_824);
});

test("a part is earned by the later of delivery and the money that completes the bill", () => {
  const captures = [
    { amount_vnd: 60_000, at: "2026-11-26" },
    { amount_vnd: 40_000, at: "2026-11-24" },
  ];
  expect(paidAt(100_000, captures)).toBe("2026-11-26");
  expect(paidAt(40_000, captures)).toBe("2026-11-24");
  expect(paidAt(100_001, captures)).toBeNull();
  expect(paidAt(1, [])).toBeNull();
  expect(earnedAt("2026-11-25", "2026-11-24")).toBe("2026-11-25");
  expect(earnedAt("2026-11-25", "2026-11-26")).toBe("2026-11-26");
  expect(earnedAt(null, "2026-11-26")).toBeNull();
  expect(earnedAt("2026-11-25", null)).toBeNull();
});

test("a settlement is opened, approved, paid; called off before, taken back after; nothing twice", () => {
  const states = ["open", "approved", "paid", "returned", "void"] as const;
  const allowed = (["approve", "pay", "call_off", "take_back"] as const).map((verb) =>
    states.flatMap((state) => {
      const move = settlementMove(state, verb);
      return move.kind === "go" ? [`${state}→${move.to}`] : [];
    }),
  );
  expect(allowed).toEqual([
    ["open→approved"],
    ["approved→paid"],
    ["open→void", "approved→void"],
    ["paid→returned"],
  ]);
});
