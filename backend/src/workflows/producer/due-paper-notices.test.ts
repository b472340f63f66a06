import { describe, expect, it } from "vitest";
import { addDays } from "../../modules/certification";
import { duePaperNotices, type ExpiringPaper } from "./due-paper-notices";

const LAST_DAY = "2027-03-01";
const paper = (changes: Partial<ExpiringPaper> = {}): ExpiringPaper => ({
  id: "a",
  producer_id: "p",
  kind: "food_safety",
  number: "12/ATTP",
  state: "verified",
  expires_on: LAST_DAY,
  ...changes,
});
const keysOn = (left: number, papers = [paper()]) =>
  duePaperNotices(papers, addDays(LAST_DAY, -left)).map((notice) => notice.key);

describe("duePaperNotices", () => {
  it.each([
    [91, []],
    [90, ["paper-expiry:a:90"]],
    [31, ["paper-expiry:a:90"]],
    [30, ["paper-expiry:a:30"]],
    [0, ["paper-expiry:a:0"]],
    [-30, ["paper-expiry:a:0"]],
    [-31, []],
  ])("%i days before the last day: %j", (left, keys) => {
    expect(keysOn(left)).toEqual(keys);
  });

  it("leaves papers in peace that do not count, name no end, or are renewed", () => {
    expect(
      keysOn(10, [paper({ state: "submitted" }), paper({ id: "b", expires_on: null, kind: "other" })]),
    ).toEqual([]);
    const renewed = paper({ id: "b", expires_on: "2030-03-01" });
    expect(keysOn(10, [paper(), renewed])).toEqual([]);
    expect(keysOn(10, [paper(), { ...renewed, kind: "identity" }])).toHaveLength(1);
    expect(keysOn(10, [paper(), { ...renewed, producer_id: "q" }])).toHaveLength(1);
  });

  it("says what happens to food, and for how long there is time", () => {
    const [notice] = duePaperNotices([paper()], addDays(LAST_DAY, -12));
    expect(notice).toMatchObject({ title: "Giấy an toàn thực phẩm còn 12 ngày", producer_id: "p" });
    expect(notice?.body).toContain("01/03/2027");
    expect(notice?.body).toContain("ngừng bán");
  });
});
