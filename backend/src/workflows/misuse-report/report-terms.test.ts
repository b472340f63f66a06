import { expect, test } from "vitest";
import { contactUntil, dueOn, isOverdue } from "./report-terms";

test("a report is overdue once its tenth working day is over, unless it was answered", () => {
  const report = { state: "checking", reported_on: "2026-11-24" } as const;
  expect(dueOn(report.reported_on)).toBe("2026-12-08");
  expect(isOverdue(report, "2026-12-08")).toBe(false);
  expect(isOverdue(report, "2026-12-09")).toBe(true);
  expect(isOverdue({ ...report, state: "received" }, "2026-12-09")).toBe(true);
  expect(isOverdue({ ...report, state: "answered" }, "2027-12-09")).toBe(false);
});

test("a contact is kept for twelve months after closing", () => {
  expect(contactUntil("2026-11-24")).toBe("2027-11-24");
  expect(contactUntil("2028-02-29")).toBe("2029-02-28");
});
