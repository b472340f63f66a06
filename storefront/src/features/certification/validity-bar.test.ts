import { expect, it } from "vitest";
import { validityBar } from "./validity-bar";

const dated = { issued_on: "2024-01-01", expires_on: "2027-01-01", ended_on: null };

it("puts the day where it stands between the first day and the last", () => {
  expect(validityBar(dated, "2025-07-02")).toEqual({
    from: "2024-01-01",
    until: "2027-01-01",
    held: 100,
    mark: 50,
  });
  expect(validityBar(dated, "2024-01-01")?.mark).toBe(0);
  expect(validityBar(dated, "2027-01-01")?.mark).toBe(100);
});

it("stretches past the last day, and shows how much of it held", () => {
  const bar = validityBar({ ...dated, ended_on: "2027-01-02" }, "2030-01-01");
  expect(bar).toMatchObject({ until: "2027-01-01", held: 50, mark: 100 });
});

it("ends early what was revoked or replaced", () => {
  expect(validityBar({ ...dated, ended_on: "2025-07-03" }, "2026-01-01")).toMatchObject({
    until: "2025-07-02",
    held: 50,
  });
});

it("draws nothing without days, nor for what never held, and no mark before its time", () => {
  expect(validityBar({ ...dated, issued_on: null }, "2025-01-01")).toBeNull();
  expect(validityBar({ ...dated, ended_on: "2024-01-01" }, "2025-01-01")).toBeNull();
  expect(validityBar(dated, "2023-12-31")?.mark).toBeNull();
});
