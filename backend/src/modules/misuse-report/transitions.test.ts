import { expect, test } from "vitest";
import { type ReportState, reportStates, reportVerbs } from "../../contracts/misuse-report";
import { reportTransition } from "./transitions";

test("a report moves exactly along these ways", () => {
  const ways = reportStates.flatMap((state) =>
    reportVerbs.flatMap((verb) => {
      const outcome = reportTransition(state, verb);
      return outcome.ok ? [`${state} ${verb} ${outcome.state}`] : [];
    }),
  );
  expect(ways).toEqual([
    "received take_up checking",
    "received answer answered",
    "checking answer answered",
    "answered answer answered",
    "answered close closed",
    "answered reopen checking",
    "closed reopen checking",
  ]);
});

test("nothing is closed without an answer", () => {
  for (const state of ["received", "checking"] satisfies ReportState[]) {
    expect(reportTransition(state, "close").ok).toBe(false);
  }
});
