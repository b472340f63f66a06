import type { LabelField } from "../contracts/catalogue";
import { findPlace } from "../places/places";
import type { VariantFacts } from "../product-facts";
import type { CatalogueProduct } from "./catalogue-product";
import { seasonWords } from "./season-words";

type Words = { value: string; value_en: string };
type Unit = NonNullable<VariantFacts["net_unit"]>;

const counted: Record<Exclude<Unit, "g" | "ml">, [vi: string, one: string, many: string]> = {
  piece: ["chiếc", "piece", "pieces"],
  box: ["hộp", "box", "boxes"],
  tea_bag: ["túi lọc", "tea bag", "tea bags"],
  night: ["đêm", "night", "nights"],
};

const vietnameseNumber = (value: number): string => String(value).replace(".", ",");

/** A net quantity in words: 1500 g is 1,5 kg in Vietnamese and 1.5 kg in English. */
export function netQuantity(amount: number, unit: Unit): Words {
  if (unit === "g" || unit === "ml") {
    const [large, largeEn] = unit === "g" ? ["kg", "kg"] : ["lít", "l"];
    if (amount < 1000) return { value: `${vietnameseNumber(amount)} ${unit}`, value_en: `${amount} ${unit}` };
    const thousands = amount / 1000;
    return { value: `${vietnameseNumber(thousands)} ${large}`, value_en: `${thousands} ${largeEn}` };
  }
  const [vi, one, many] = counted[unit];
  return { value: `${vietnameseNumber(amount)} ${vi}`, value_en: `${amount} ${amount === 1 ? one : many}` };
}

/** What the producer says of the package, in the order of a label. */
const stated = [
  ["ingredients", "Thành phần", "Ingredients"],
  ["uses", "Công dụng", "Uses"],
  ["audience", "Đối tượng sử dụng", "For whom"],
  ["dose", "Liều dùng", "Dose"],
  ["usage", "Hướng dẫn sử dụng", "How to use"],
  ["storage", "Bảo quản", "Storage"],
  ["warning", "Cảnh báo", "Warning"],
  ["origin", "Xuất xứ", "Origin"],
] as const;

/** What the package says, as far as it is known; what no source gives is left out. */
export function labelFields({ facts, producer, variants }: CatalogueProduct): LabelField[] {
  const { label } = facts;
  const place = [producer.commune_name, producer.province_name].filter(Boolean).join(", ");
  const responsible = facts.holder_known ? `${producer.name}, ${place}` : undefined;
  return [
    field("net_quantity", "Khối lượng tịnh, số lượng", "Net quantity", netsOf(variants)),
    field("alcohol_percent", "Độ cồn", "Alcohol", alcohol(label.alcohol_percent)),
    ...stated.flatMap(([key, vi, en]) =>
      field(key, vi, en, { value: label[`${key}_vi`], value_en: label[`${key}_en`] }),
    ),
    ...season(facts),
    field("responsible", "Chịu trách nhiệm về hàng hóa", "Responsible for the product", {
      value: responsible,
    }),
  ].flat();
}

/** How long it keeps, when it is made, and where what it is made of grows. */
function season({ shelf_life_days, season_months, material_commune_code }: CatalogueProduct["facts"]) {
  const place = findPlace(material_commune_code ?? "");
  return [
    field("shelf_life", "Hạn sử dụng", "Shelf life", {
      value: shelf_life_days ? `${shelf_life_days} ngày kể từ ngày sản xuất` : undefined,
      value_en: shelf_life_days ? `${shelf_life_days} days from the day it is made` : undefined,
    }),
    field("season", "Mùa vụ", "Season", seasonWords(season_months ?? [])),
    field("material", "Vùng nguyên liệu", "Raw material from", {
      value: place ? `${place.commune.name}, ${place.province.name}` : undefined,
    }),
  ].flat();
}

/** One field, or none when there is nothing to say. */
function field(key: string, label: string, label_en: string, words: Partial<Words>): LabelField[] {
  const { value, value_en } = words;
  return value ? [{ key, label, label_en, value, value_en: value_en || value }] : [];
}

function netsOf(variants: CatalogueProduct["variants"]): Words {
  const nets = variants.flatMap(({ net_amount, net_unit }) =>
    net_amount !== null && net_unit ? [netQuantity(net_amount, net_unit)] : [],
  );
  const joined = (key: keyof Words): string => nets.map((net) => net[key]).join(" · ");
  return { value: joined("value"), value_en: joined("value_en") };
}

/** The strength of a drink in words: 29,5 % at 20 °C. */
export function alcohol(percent: number | undefined): Partial<Words> {
  if (percent === undefined) return {};
  return { value: `${vietnameseNumber(percent)} % thể tích`, value_en: `${percent} % vol` };
}
