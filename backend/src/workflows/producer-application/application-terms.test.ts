import { expect, test } from "vitest";
import { isToBeForgotten, keptUntil } from "./application-terms";

const refused = { state: "refused", decided_on: "2026-03-31", forgotten_on: null } as const;

test("what is personal is kept for six months after the answer", () => {
  expect(keptUntil("2026-03-31")).toBe("2026-09-30");
  expect(isToBeForgotten(refused, "2026-09-30")).toBe(false);
  expect(isToBeForgotten(refused, "2026-10-01")).toBe(true);
});

test("a returned application goes like a refused one; one that waits, was approved or is empty stays", () => {
  expect(isToBeForgotten({ ...refused, state: "returned" }, "2026-10-01")).toBe(true);
  expect(isToBeForgotten({ ...refused, state: "submitted" }, "2026-10-01")).toBe(false);
  expect(isToBeForgotten({ ...refused, state: "approved" }, "2026-10-01")).toBe(false);
  expect(isToBeForgotten({ ...refused, forgotten_on: "2026-10-01" }, "2026-10-02")).toBe(false);
  expect(isToBeForgotten({ ...refused, decided_on: null }, "2026-10-02")).toBe(false);
});
