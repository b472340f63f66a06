import { expect, test } from "vitest";
import type { LabelKey } from "../contracts/label";
import { labelContent } from "./label-content";
import { labelLot, labelOf, wholeLabel } from "./label-fixture";

const missingOf = (...args: Parameters<typeof labelOf>) => labelOf(...args).missing.map(({ key }) => key);

test("a whole label of food lacks nothing and writes its days as dd/mm/yyyy", () => {
  const { missing, lines, source } = labelOf(wholeLabel);
  expect(missing).toEqual([]);
  expect(source).toBe("NĐ 37/2026/NĐ-CP");
  expect(lines).toContainEqual({ key: "made_on", label: "NSX", value: "24/11/2026" });
  expect(lines).toContainEqual({ key: "use_by_on", label: "HSD", value: "24/11/2027" });
  expect(lines).toContainEqual({ key: "net_quantity", label: "Định lượng", value: "500 g" });
  expect(lines.find(({ key }) => key === "responsible")?.value).toBe(
    "HTX Tài Hoan, Xã Côn Minh, Thái Nguyên",
  );
});

test.each(["ingredients", "usage", "storage", "warning", "origin"] as const)(
  "food without %s is not whole, and the listing is where it is filled in",
  (key) => {
    const { missing } = labelOf({ ...wholeLabel, [`${key}_vi`]: undefined });
    expect(missing).toEqual([expect.objectContaining({ key, fill_in: "listing" })]);
  },
);

test("what stands elsewhere is asked for there", () => {
  const lot = { ...labelLot, use_by_on: null };
  const { missing } = labelOf(wholeLabel, { holder_known: false, lot, net_amount: null });
  expect(missing.map(({ key, fill_in }) => [key, fill_in])).toEqual([
    ["net_quantity", "variant"],
    ["responsible", "producer"],
    ["use_by_on", "lot"],
  ]);
  expect(missingOf(wholeLabel, { commune_name: null })).toEqual(["responsible"]);
});

test("a supplement must say for what, for whom and how much, and says by itself that it is no medicine", () => {
  const { missing, lines } = labelOf({ ...wholeLabel, field_set: "health_supplement" });
  expect(missing.map(({ key }) => key)).toEqual(["uses", "audience", "dose"]);
  expect(lines).toContainEqual(
    expect.objectContaining({ key: "not_medicine", value: expect.stringContaining("không phải là thuốc") }),
  );
});

test("a food says nothing of medicine", () => {
  expect(labelOf(wholeLabel).lines.some(({ key }) => key === "not_medicine")).toBe(false);
});

test("a spirit must say its strength, and needs no last day", () => {
  const lot = { ...labelLot, use_by_on: null };
  const spirit = { ...wholeLabel, field_set: "alcohol" } as const;
  expect(missingOf(spirit, { lot })).toEqual(["alcohol_percent"]);
  const { lines, missing } = labelOf({ ...spirit, alcohol_percent: 29.5 }, { lot });
  expect(missing).toEqual([]);
  expect(lines).toContainEqual({ key: "alcohol_percent", label: "Độ cồn", value: "29,5 % thể tích" });
});

test("other goods need no ingredients", () => {
  expect(missingOf({ field_set: "other", origin_vi: "Thái Nguyên" }, { lot: labelLot })).toEqual([]);
});

test("goods of unknown kind are judged as food, and the kind is asked for first", () => {
  const { field_set: _, ...unknown } = wholeLabel;
  expect(missingOf(unknown)).toEqual(["field_set"]);
  expect(missingOf({})).toEqual([
    ...(["field_set", "ingredients", "usage", "storage", "warning", "origin"] satisfies LabelKey[]),
  ]);
});

test("a service has no label", () => {
  const place = { name: "Homestay", commune_name: "Xã Ba Bể", province_name: "Thái Nguyên" };
  const product = { title: "Một đêm", label: { field_set: "service" as const }, holder_known: true };
  expect(labelContent(product, { net_amount: 1, net_unit: "night" }, labelLot, place)).toBeNull();
});
