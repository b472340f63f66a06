import { describe, expect, it } from "vitest";
import { FOR_EVER, maySell, type SellingPaper, sellingObstacle, sellsUntil } from "./may-sell";

const LAST_DAY = "2028-02-29";
const verified = { verified_on: "2026-01-05", is_suspended: false };
const foodSafety = (changes: Partial<SellingPaper> = {}): SellingPaper => ({
  kind: "food_safety",
  state: "verified",
  expires_on: LAST_DAY,
  ...changes,
});

describe("maySell", () => {
  it("lets nobody sell who was not verified, or is suspended", () => {
    for (const producer of [
      { ...verified, verified_on: null },
      { ...verified, is_suspended: true },
    ]) {
      for (const group of ["thuc-pham", "thu-cong-my-nghe"]) {
        expect(maySell(producer, [foodSafety()], group, "2026-11-24")).toBe(false);
      }
    }
  });

  it.each([
    [LAST_DAY, true],
    ["2028-03-01", false],
  ])("sells food through the last day of the paper and not after: %s", (day, may) => {
    expect(maySell(verified, [foodSafety()], "thuc-pham", day)).toBe(may);
  });

  it.each([
    ["no paper", []],
    ["a paper nobody has checked", [foodSafety({ state: "submitted" })]],
    ["a refused paper", [foodSafety({ state: "refused" })]],
    ["another kind of paper", [foodSafety({ kind: "business_registration" })]],
  ])("sells no food with %s", (_, papers) => {
    expect(maySell(verified, papers, "do-uong", "2026-11-24")).toBe(false);
    expect(maySell(verified, papers, "du-lich", "2026-11-24")).toBe(true);
  });

  it("counts the paper that holds longest, and takes what has no group for food", () => {
    const papers = [foodSafety({ expires_on: "2026-12-01" }), foodSafety(), foodSafety({ state: "refused" })];
    expect(sellsUntil(verified, papers, null)).toBe(LAST_DAY);
    expect(sellsUntil(verified, [], "sinh-vat-canh")).toBe(FOR_EVER);
  });
});

describe("sellingObstacle", () => {
  it("names what must be done first", () => {
    const on = (producer: typeof verified, papers: SellingPaper[], day = "2026-11-24") =>
      sellingObstacle({ ...verified, ...producer }, papers, day);
    expect(sellingObstacle({ verified_on: null, is_suspended: true }, [], "2026-11-24")).toBe("unverified");
    expect(on({ ...verified, is_suspended: true }, [])).toBe("suspended");
    expect(on(verified, [])).toBe("food_safety_missing");
    expect(on(verified, [foodSafety()], "2028-03-01")).toBe("food_safety_expired");
    expect(on(verified, [foodSafety()], LAST_DAY)).toBeNull();
  });
});
