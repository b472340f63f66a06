import { describe, expect, test } from "vitest";
import type { Standing } from "../../contracts/certification";
import { type DatedDecision, standingOn } from "./standing-on";

const decision = (id: string, row: Partial<DatedDecision>): DatedDecision => ({
  id,
  star_rating: 3,
  case_type: "first",
  issued_on: null,
  expires_on: null,
  revoked_on: null,
  year: null,
  ...row,
});
const standing = (decisions: DatedDecision[], day: string, id: string): Standing | undefined =>
  standingOn(decisions, day).standings.get(id);

describe("one decision holds from its day of issue through its last day", () => {
  const round2018 = decision("a", { issued_on: "2018-12-12", expires_on: "2021-12-12" });
  const round2019 = decision("a", { issued_on: "2020-01-10", expires_on: "2023-01-10" });
  const leap = decision("a", { issued_on: "2024-02-29", expires_on: "2027-02-28" });
  test.each([
    [round2018, "2018-12-11", undefined],
    [round2018, "2018-12-12", "in_force"],
    [round2018, "2021-06-14", "in_force"],
    [round2018, "2021-06-15", "expiring"],
    [round2018, "2021-12-12", "expiring"],
    [round2018, "2021-12-13", "expired"],
    [round2019, "2023-01-10", "expiring"],
    [round2019, "2023-01-11", "expired"],
    [leap, "2024-02-28", undefined],
    [leap, "2024-02-29", "in_force"],
    [leap, "2026-08-31", "in_force"],
    [leap, "2026-09-01", "expiring"],
    [leap, "2027-02-28", "expiring"],
    [leap, "2027-03-01", "expired"],
  ] as const)("%o on %s is %s", (row, day, expected) => {
    expect(standing([row], day, "a")).toBe(expected);
  });
});

describe("of what ends a decision the first thing counts", () => {
  const old = decision("old", { issued_on: "2024-06-28", expires_on: "2027-06-28" });
  const upgrade = decision("new", {
    star_rating: 4,
    case_type: "upgrade",
    issued_on: "2026-04-22",
    expires_on: "2029-04-22",
  });
  test("a later decision supersedes it from its own day on", () => {
    expect(standing([upgrade, old], "2026-04-21", "old")).toBe("in_force");
    expect(standing([upgrade, old], "2026-04-22", "old")).toBe("superseded");
    expect(standing([upgrade, old], "2026-04-22", "new")).toBe("in_force");
    expect(standing([upgrade, old], "2028-01-01", "old")).toBe("superseded");
  });
  test("what had run out before the later decision stays expired", () => {
    const late = decision("new", { issued_on: "2028-01-01", expires_on: "2031-01-01" });
    expect(standing([old, late], "2028-02-01", "old")).toBe("expired");
  });
  test("revocation ends it from its day on, and nothing older comes back", () => {
    const revoked = { ...upgrade, revoked_on: "2026-10-01" };
    expect(standing([old, revoked], "2026-09-30", "new")).toBe("in_force");
    expect(standing([old, revoked], "2026-10-01", "new")).toBe("revoked");
    expect(standingOn([old, revoked], "2026-10-01").star).toEqual({
      star_rating: null,
      standing: "revoked",
      valid_until: null,
      former: { star_rating: 4, expired_on: "2026-10-01", year: 2026 },
    });
    expect(standingOn([old, revoked], "2026-09-30").star.valid_until).toBe("2026-09-30");
  });
  test("a decision of revocation ends the one before it", () => {
    const end = decision("end", { case_type: "revocation", issued_on: "2026-10-01" });
    expect(standing([upgrade, end], "2026-09-30", "new")).toBe("in_force");
    expect(standing([upgrade, end], "2026-10-01", "new")).toBe("revoked");
    expect(standingOn([upgrade, end], "2026-10-01").star.former?.expired_on).toBe("2026-10-01");
  });
});

describe("a decision without a day is history only", () => {
  const undated = decision("u", { year: 2021 });
  test.each([
    ["2020-12-31", undefined],
    ["2021-01-01", "expired"],
    ["2026-11-22", "expired"],
  ] as const)("on %s it is %s", (day, expected) => {
    expect(standing([undated], day, "u")).toBe(expected);
  });
  test("it is superseded by what follows, and shows no star", () => {
    const dated = decision("d", { issued_on: "2021-05-01", expires_on: "2024-05-01" });
    expect(standing([dated, undated], "2022-01-01", "u")).toBe("superseded");
    expect(standingOn([undated], "2021-06-01").star).toEqual({
      star_rating: null,
      standing: "expired",
      valid_until: null,
      former: { star_rating: 3, expired_on: null, year: 2021 },
    });
  });
  test("a last day known without a day of issue is kept for the grey line", () => {
    const row = decision("u", { year: 2019, expires_on: "2023-01-10" });
    expect(standingOn([row], "2022-06-01").star.former).toEqual({
      star_rating: 3,
      expired_on: "2023-01-10",
      year: 2019,
    });
  });
});

test("a product never recognised has no star and no former one", () => {
  expect(standingOn([], "2026-11-22").star).toEqual({
    star_rating: null,
    standing: null,
    valid_until: null,
    former: null,
  });
});
