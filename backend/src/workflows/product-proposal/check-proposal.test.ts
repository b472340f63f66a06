import { expect, test } from "vitest";
import { type ProposalContent, proposalContentSchema } from "../../contracts/product-proposal";
import { checkProposal, fieldsOf } from "./check-proposal";
import { withSkus } from "./suggest-skus";

const day = "2026-11-24";
const content = (changes: object = {}): ProposalContent =>
  proposalContentSchema.parse({
    title: "Măng ớt",
    description: "Măng vầu muối với ớt chỉ thiên.",
    pictures: [{ url: "/pictures/file_1" }],
    aisle: "rau-cu-qua",
    product_group: "thuc-pham",
    label: {
      field_set: "food",
      ingredients_vi: "Măng, ớt",
      usage_vi: "Ăn liền",
      storage_vi: "Nơi mát",
      warning_vi: "Không dùng khi phồng",
      origin_vi: "Thái Nguyên",
    },
    shelf_life_days: 180,
    packs: [pack()],
    ...changes,
  });
const pack = (changes: object = {}) => ({
  key: "a",
  title: "Lọ 200 g",
  net_amount: 200,
  net_unit: "g",
  weight_g: 320,
  sku: "MANG-200",
  price_vnd: 45_000,
  stock_quantity: 0,
  ...changes,
});
const fields = (changes: object) => checkProposal(content(changes), day).map(({ field }) => field);

test("what is whole lacks nothing, and what is empty lacks each thing by its field", () => {
  expect(checkProposal(content(), day)).toEqual([]);
  const empty = checkProposal(proposalContentSchema.parse({}), day);
  expect(empty.every(({ kind }) => kind === "missing")).toBe(true);
  expect(Object.keys(fieldsOf(empty))).toEqual(
    expect.arrayContaining(["title", "description", "pictures", "aisle", "label.field_set", "packs"]),
  );
});

test("the label's law asks by the kind of goods", () => {
  expect(fields({ label: { field_set: "food" } })).toEqual(
    expect.arrayContaining(["label.ingredients_vi", "label.storage_vi", "label.warning_vi"]),
  );
  expect(fields({ label: { field_set: "alcohol", ingredients_vi: "Gạo" } })).toContain(
    "label.alcohol_percent",
  );
  expect(fields({ label: { field_set: "other", origin_vi: "Thái Nguyên" }, shelf_life_days: null })).toEqual(
    [],
  );
  expect(fields({ is_alcohol: true })).toEqual(["is_alcohol"]);
});

test("a service needs no weight and no shelf life, goods do", () => {
  const bare = { shelf_life_days: null, packs: [pack({ weight_g: null, net_unit: "night", net_amount: 1 })] };
  expect(fields({ ...bare, label: { field_set: "service" } })).toEqual([]);
  expect(fields(bare)).toEqual(["shelf_life_days", "packs.a.weight_g"]);
});

test.each([
  [{ price_vnd: 0 }, "price_vnd"],
  [{ price_vnd: 999 }, "price_vnd"],
  [{ price_vnd: 1e12 }, "price_vnd"],
  [{ price_vnd: 45_000.5 }, "price_vnd"],
  [{ stock_quantity: -1 }, "stock_quantity"],
  [{ weight_g: 0 }, "weight_g"],
  [{ length_cm: 201 }, "length_cm"],
  [{ case_size: 1 }, "case_size"],
  [{ net_amount: 0 }, "net_amount"],
  [{ sku: "mang 200" }, "sku"],
  [{ gtin: "8934567890123" }, "gtin"],
  [{ gtin: "2000000000008" }, "gtin"],
  [{ title: "<b>Lọ</b>" }, "title"],
])("a pack with %o is refused by its field", (changes, field) => {
  expect(fields({ packs: [pack(changes)] })).toEqual([`packs.a.${field}`]);
});

test("a price of 1.000 and one of 100.000.000 stand, and a GTIN with its digit", () => {
  const packs = [
    pack({ price_vnd: 1000 }),
    pack({ key: "b", title: "Lọ to", sku: "M-2", price_vnd: 100_000_000, gtin: "8934567890120" }),
  ];
  expect(fields({ packs: [packs[0]] })).toEqual([]);
  expect(fields({ packs: packs.map((one, at) => ({ ...one, sku: `MANG-${at}` })) })).toEqual([]);
});

test("two packs of one name or code are told apart", () => {
  expect(fields({ packs: [pack(), pack({ key: "b" })] })).toEqual(["packs.b.title", "packs.b.sku"]);
});

test("a pack without a code is given one that can be read, and none that stands is changed", () => {
  const given = withSkus(
    content({ packs: [pack({ sku: "" }), pack({ key: "b", sku: "" }), pack({ key: "c" })] }),
    "htx-tai-hoan",
  );
  expect(given.packs.map(({ sku }) => sku)).toEqual([
    "TAIHOAN-MANGOT-200",
    "TAIHOAN-MANGOT-200-2",
    "MANG-200",
  ]);
  expect(withSkus(content({ title: "", packs: [pack({ sku: "" })] }), "x").packs[0]?.sku).toBe("");
});
