import { describe, expect, it } from "vitest";
import {
  type Aisle,
  type Buyer,
  type Certification,
  type Commune,
  type Group,
  type Hint,
  type Producer,
  type Product,
  type Province,
  type RateCard,
  rows,
  type TierRow,
  text,
} from "./data/rows";

const FILES = [
  "about.json",
  "aisles.json",
  "buyers.json",
  "certifications.json",
  "display-points.json",
  "price-hints.json",
  "price-tiers.json",
  "producers.json",
  "product-groups.json",
  "products.json",
  "programme-targets.json",
  "promotion-events.json",
  "shipping-rates.json",
  "synonyms.json",
  "places/provinces.json",
  "places/communes.json",
];
const provinces = rows<Province>("places/provinces.json");
const communes = rows<Commune>("places/communes.json");
const aisles = rows<Aisle>("aisles.json");
const groups = rows<Group>("product-groups.json");
const hints = rows<Hint>("price-hints.json");
const producers = rows<Producer>("producers.json");
const products = rows<Product>("products.json");
const certifications = rows<Certification>("certifications.json");
const tierRows = rows<TierRow>("price-tiers.json");
const buyers = rows<Buyer>("buyers.json");
const rateCards = rows<RateCard>("shipping-rates.json");

const communeByCode = new Map(communes.map((commune) => [commune.code, commune]));
const producerByHandle = new Map(producers.map((producer) => [producer.handle, producer]));
const variants = products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));

const repeated = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const isSorted = (values: string[]): boolean =>
  values.every((value, at) => at === 0 || (values[at - 1] ?? "") <= value);

describe("every file", () => {
  it.each(FILES)("%s is NFC", (file) => {
    const content = text(file);
    expect(content).toBe(content.normalize("NFC"));
  });

  it("uses every handle, code and SKU once, in stable order", () => {
    const keys = [
      producers.map((row) => row.handle),
      products.map((row) => row.handle),
      provinces.map((row) => row.code),
      communes.map((row) => row.code),
      hints.map((row) => row.kind),
      tierRows.map((row) => row.sku),
    ];
    for (const list of keys) {
      expect(repeated(list)).toEqual([]);
      expect(isSorted(list)).toBe(true);
    }
    expect(repeated(certifications.map((row) => row.handle))).toEqual([]);
    expect(repeated(variants.map(({ variant }) => variant.sku))).toEqual([]);
    expect(repeated(aisles.map((row) => row.handle))).toEqual([]);
    expect(repeated(groups.map((row) => row.handle))).toEqual([]);
  });
});

describe("places", () => {
  it("holds every province and commune, each commune in a province", () => {
    const codes = new Set(provinces.map((row) => row.code));
    expect([provinces.length, communes.length]).toEqual([34, 3321]);
    expect(communes.filter((row) => !codes.has(row.province_code))).toEqual([]);
    expect(provinces.filter((row) => row.zone === "local").map((row) => row.name)).toEqual(["Thái Nguyên"]);
  });
});

describe("producers", () => {
  it("are 65 holders and one operator", () => {
    expect(producers).toHaveLength(66);
    const operators = producers.filter((row) => row.is_operator || row.legal_form === "operator");
    expect(operators.map((row) => row.handle)).toEqual(["diem-gioi-thieu-ocop-duc-xuan"]);
  });

  it("stand in a commune of Thái Nguyên whenever the old commune is known", () => {
    for (const row of producers) {
      const commune = row.commune_code === null ? undefined : communeByCode.get(row.commune_code);
      expect(row.province_code).toBe("19");
      expect(row.commune_code === null).toBe(row.old_commune === null);
      expect(commune?.name ?? null).toBe(row.commune_name);
      if (commune) expect(commune.province_code).toBe("19");
    }
  });

  it("carry the demonstration accounts", () => {
    const accounts = producers.filter((row) => row.demo.email).map((row) => [row.handle, row.demo.email]);
    expect(accounts).toEqual([
      ["htx-nong-nghiep-tan-thanh", "tanthanh@demo.vn"],
      ["htx-tai-hoan", "taihoan@demo.vn"],
    ]);
  });
});

describe("products", () => {
  it("are 104, twelve of them alcohol with the warning", () => {
    expect(products).toHaveLength(104);
    const alcohol = products.filter((row) => row.is_alcohol);
    expect(alcohol).toHaveLength(12);
    expect(alcohol.every((row) => row.label.warning_vi && row.label.field_set === "alcohol")).toBe(true);
    expect(products.every((row) => row.is_alcohol === (row.kind === "ruou"))).toBe(true);
  });

  it("resolve producer, aisle, group and commune", () => {
    for (const row of products) {
      expect(producerByHandle.has(row.producer), row.handle).toBe(true);
      expect(aisles.filter((aisle) => aisle.kinds.includes(row.kind)).map((aisle) => aisle.handle)).toEqual([
        row.aisle,
      ]);
      expect(groups.some((group) => group.handle === row.product_group)).toBe(true);
      expect(
        row.origin.commune_code === null ||
          communeByCode.get(row.origin.commune_code)?.province_code === "19",
      ).toBe(true);
    }
    expect(aisles.flatMap((aisle) => aisle.kinds).sort()).toEqual(hints.map((hint) => hint.kind));
  });

  it("are sold by the operator exactly when no holder is known", () => {
    for (const row of products) {
      expect(producerByHandle.get(row.producer)?.is_operator, row.handle).toBe(!row.holder_known);
    }
    expect(products.filter((row) => !row.holder_known)).toHaveLength(17);
  });

  it("are priced in whole thousands inside the hint, larger packs cheaper by the unit", () => {
    for (const row of products) {
      const hint = hints.find((candidate) => candidate.kind === row.kind);
      const base = row.variants.find(
        ({ price_vnd }) => hint && price_vnd >= hint.low_vnd && price_vnd <= hint.high_vnd,
      );
      expect(base, row.handle).toBeDefined();
      expect(row.price_is_illustrative).toBe(true);
      const unitPrices = row.variants.map((variant) => variant.price_vnd / variant.net_amount);
      expect(
        unitPrices.every((price, at) => at === 0 || price < (unitPrices[at - 1] ?? 0)),
        row.handle,
      ).toBe(true);
      expect(Math.min(...unitPrices)).toBeGreaterThan(Math.max(...unitPrices) * 0.75);
      expect(row.variants.every((variant) => variant.price_vnd > 0 && variant.price_vnd % 1000 === 0)).toBe(
        true,
      );
    }
  });

  it("weigh and measure something exactly when they are shipped", () => {
    for (const { product, variant } of variants) {
      expect(variant.weight_g > 0, variant.sku).toBe(product.requires_shipping);
      expect(variant.box_cm.length === 3 && variant.box_cm.every((side) => side > 0), variant.sku).toBe(
        product.requires_shipping,
      );
      if (variant.net_unit === "g") expect(variant.weight_g).toBeGreaterThan(variant.net_amount);
    }
    expect(products.filter((row) => !row.requires_shipping).map((row) => row.kind)).toEqual([
      "dulich",
      "dulich",
    ]);
  });

  it("have varied stock, some sold out and some low", () => {
    const stock = variants.map(({ variant }) => variant.stock_quantity);
    expect(stock.every((quantity) => Number.isInteger(quantity) && quantity >= 0)).toBe(true);
    expect(stock.filter((quantity) => quantity === 0).length).toBeGreaterThan(3);
    expect(stock.filter((quantity) => quantity > 0 && quantity <= 5).length).toBeGreaterThan(3);
    expect(stock.filter((quantity) => quantity >= 20).length).toBeGreaterThan(stock.length / 2);
  });
});

describe("wholesale, buyers and shipping", () => {
  it("tiers start at the first order, climb without gaps and fall below retail", () => {
    for (const row of tierRows) {
      const sold = variants.find(({ variant }) => variant.sku === row.sku);
      expect(sold?.product.is_alcohol, row.sku).toBe(false);
      expect(sold?.product.requires_shipping, row.sku).toBe(true);
      expect(row.customer_group).toBe("sieu-thi");
      expect(row.tiers[0]?.min_quantity).toBe(row.min_order_quantity);
      expect(row.min_order_quantity % row.case_size).toBe(0);
      expect(row.tiers.at(-1)?.max_quantity).toBeNull();
      let above = sold?.variant.price_vnd ?? 0;
      row.tiers.forEach((tier, at) => {
        expect(tier.price_vnd < above && tier.price_vnd % 500 === 0, row.sku).toBe(true);
        expect(at === 0 || row.tiers[at - 1]?.max_quantity === tier.min_quantity - 1, row.sku).toBe(true);
        above = tier.price_vnd;
      });
      expect(above).toBeGreaterThan((sold?.variant.price_vnd ?? 0) * 0.7);
    }
  });

  it("the buyer has a valid demonstration tax code, an address and its members", () => {
    const [buyer] = buyers;
    const digits = [...(buyer?.tax_code ?? "")].map(Number);
    const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce(
      (total, weight, at) => total + weight * (digits[at] ?? 0),
      0,
    );
    expect([digits.length, digits[9], buyer?.tax_code_is_demonstration]).toEqual([10, 10 - (sum % 11), true]);
    expect(communeByCode.get(buyer?.address.commune_code ?? "")?.province_code).toBe(
      buyer?.address.province_code,
    );
    expect(buyer?.members.map((member) => member.role)).toEqual(["buyer", "approver", "owner"]);
  });

  it("every zone has a rate on every dated card", () => {
    const zones = [...new Set(provinces.map((row) => row.zone))].sort();
    expect(isSorted(rateCards.map((card) => card.valid_from))).toBe(true);
    for (const card of rateCards) {
      expect(Object.keys(card.zones).sort()).toEqual(zones);
      expect(
        Object.values(card.zones)
          .flatMap((rate) => Object.values(rate))
          .every((value) => Number.isInteger(value) && value > 0),
      ).toBe(true);
    }
  });
});
