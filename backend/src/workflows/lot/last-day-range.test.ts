import { expect, test } from "vitest";
import { lastDayRange } from "./last-day-range";

const day = "2026-11-24";

test.each([
  [{}, null],
  [{ use_by: "soon" as const }, { $gte: "2026-11-24", $lte: "2026-12-24" }],
  [{ use_by: "past" as const }, { $lte: "2026-11-23" }],
  [{ use_by_from: "2026-12-01" }, { $gte: "2026-12-01" }],
  [{ use_by_to: "2026-12-01" }, { $lte: "2026-12-01" }],
  [
    { use_by: "soon" as const, use_by_from: "2026-11-01", use_by_to: "2026-12-01" },
    { $gte: "2026-11-24", $lte: "2026-12-01" },
  ],
  [
    { use_by: "past" as const, use_by_from: "2026-11-01", use_by_to: "2026-12-01" },
    { $gte: "2026-11-01", $lte: "2026-11-23" },
  ],
])("%j asks for %j", (asked, range) => {
  expect(lastDayRange(asked, day)).toEqual(range);
});
