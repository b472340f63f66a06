import { expect, test } from "vitest";
import { checkDays, checkEvent, checkMaterials, placeInWords } from "./check-lot";

const day = "2026-11-24";

test("a lot is made by today and used after it was made", () => {
  expect(checkDays({ made_on: day, use_by_on: "2026-11-25" }, day)).toEqual({});
  expect(checkDays({ made_on: day, use_by_on: null }, day)).toEqual({});
  expect(checkDays({ made_on: "2026-11-25", use_by_on: "2026-11-26" }, day)).toHaveProperty("made_on");
  expect(checkDays({ made_on: day, use_by_on: day }, day)).toHaveProperty("use_by_on");
});

test("a raw material comes from somewhere, and before the lot", () => {
  const material = { place: "", commune_code: "02185", received_on: null };
  const faultsOf = (change: object) => Object.keys(checkMaterials([{ ...material, ...change }], day));
  expect(faultsOf({ commune_code: null })).toEqual(["raw_materials.0.place"]);
  expect(faultsOf({ commune_code: "99999" })).toEqual(["raw_materials.0.commune_code"]);
  expect(faultsOf({ commune_code: null, place: "Côn Minh" })).toEqual([]);
  expect(faultsOf({ commune_code: null, place: "Côn Minh", received_on: "2026-11-25" })).toEqual([
    "raw_materials.0.received_on",
  ]);
});

test.each([
  ["harvest", "2026-11-20", []],
  ["harvest", "2026-11-22", ["happened_on"]],
  ["shipping", "2026-11-20", ["happened_on"]],
  ["packing", "2026-11-22", []],
  ["test", "2026-11-25", ["happened_on"]],
] as const)("%s on %s of a lot made on 21 November", (kind, happened_on, faults) => {
  const found = checkEvent({ kind, happened_on, commune_code: null }, "2026-11-21", day);
  expect(Object.keys(found)).toEqual(faults);
});

test("a commune is named in words where nothing else is written", () => {
  expect(placeInWords({ place: "Vườn nhà", commune_code: "02185" })).toBe("Vườn nhà");
  expect(placeInWords({ place: "", commune_code: null })).toBe("");
});
