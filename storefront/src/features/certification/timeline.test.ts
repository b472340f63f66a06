import type { CertificationView, StarStanding } from "@contracts/certification";
import { describe, expect, it } from "vitest";
import { certificationView } from "./certification-fixture";
import { type TimelineStep, timeline } from "./timeline";

const none: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };
const held = (valid_until: string): StarStanding => ({
  ...none,
  star_rating: 4,
  standing: "in_force",
  valid_until,
});
const decision = (id: string, issued_on: string | null, changes: Partial<CertificationView> = {}) =>
  certificationView({ id, issued_on, ...changes });

const told = (steps: TimelineStep[]): string[] =>
  steps.map((step) => {
    if (step.kind === "gap") return `gap ${step.from}..${step.until ?? ""}`;
    return step.kind === "decision" ? step.view.id : `${step.kind} ${step.day}`;
  });

describe("the line of time", () => {
  it("goes from the last day through today down to the first decision", () => {
    const views = [
      decision("new", "2025-12-06", { expires_on: "2028-12-06" }),
      decision("old", "2023-01-10", {
        standing: "superseded",
        ended_on: "2025-12-06",
        ended_by: { id: "new", decision_number: "1" },
      }),
    ];
    const steps = timeline(views, held("2028-12-06"), "2026-11-24");
    expect(told(steps)).toEqual(["until 2028-12-06", "today 2026-11-24", "new", "old"]);
    expect(steps.map(({ below }) => below)).toEqual(["held", "held", "held", "none"]);
  });

  it("shows the days without a certification between two decisions", () => {
    const views = [
      decision("b", "2026-02-01", { expires_on: "2029-02-01" }),
      decision("a", "2022-08-31", { standing: "expired", expires_on: "2025-08-31", ended_on: "2025-09-01" }),
    ];
    const steps = timeline(views, held("2029-02-01"), "2026-11-24");
    expect(told(steps)).toEqual([
      "until 2029-02-01",
      "today 2026-11-24",
      "b",
      "gap 2025-09-01..2026-01-31",
      "end 2025-09-01",
      "a",
    ]);
    expect(steps.map(({ below }) => below)).toEqual(["held", "held", "open", "open", "held", "none"]);
  });

  it("says that nothing has held since a star ran out", () => {
    const views = [decision("a", "2022-08-31", { standing: "expired", ended_on: "2025-09-01" })];
    expect(told(timeline(views, none, "2025-09-01"))).toEqual([
      "today 2025-09-01",
      "gap 2025-09-01..",
      "end 2025-09-01",
      "a",
    ]);
  });

  it("shows a revocation once: as its own decision, or as an end where there is none", () => {
    const revoked = { standing: "revoked" as const, ended_on: "2024-05-01" };
    const both = [
      decision("r", "2024-05-01", { case_type: "revocation", standing: "revoked" }),
      decision("a", "2023-01-10", { ...revoked, ended_by: { id: "r", decision_number: "9" } }),
    ];
    expect(told(timeline(both, none, "2024-06-01"))).toEqual([
      "today 2024-06-01",
      "gap 2024-05-01..",
      "r",
      "a",
    ]);
    const alone = [decision("a", "2023-01-10", revoked)];
    expect(told(timeline(alone, none, "2024-06-01"))).toContain("end 2024-05-01");
  });

  it("claims nothing about the days around a decision known only by its year", () => {
    const views = [
      decision("b", "2024-03-15"),
      decision("y", null, { year: 2021, standing: "superseded", expires_on: null }),
    ];
    const steps = timeline(views, held("2027-03-15"), "2026-11-24");
    expect(told(steps)).toEqual(["until 2027-03-15", "today 2026-11-24", "b", "y"]);
    expect(steps[2]?.below).toBe("open");
    expect(timeline([], none, "2026-11-24")).toEqual([]);
  });
});
