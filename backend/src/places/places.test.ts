import { expect, test } from "vitest";
import { findCommune, findProvince, listCommunes, listProvinces, zoneByProvince } from "./places";

test("there are 34 provinces, and every one has communes and a zone", () => {
  expect(listProvinces()).toHaveLength(34);
  for (const { code } of listProvinces()) expect(listCommunes(code).length).toBeGreaterThan(0);
  expect(Object.keys(zoneByProvince())).toHaveLength(34);
});

test("a commune is found in its own province only", () => {
  expect(findCommune("19", "01906")?.name).toBe("Xã Ba Bể");
  expect(findCommune("01", "01906")).toBeNull();
  expect(findCommune("19", "99999")).toBeNull();
});

test("an unknown province has no name and no communes", () => {
  expect(findProvince("00")).toBeNull();
  expect(listCommunes("__proto__")).toEqual([]);
});
