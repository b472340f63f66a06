import type { LabelField } from "../contracts/catalogue";
import type { VariantFacts } from "../product-facts";
import type { CatalogueProduct } from "./catalogue-product";

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

/** What the package says, as far as it is known; what no source gives is left out. */
export function labelFields({ facts, producer, variants }: CatalogueProduct): LabelField[] {
  const { label } = facts;
  const nets = variants.flatMap(({ net_amount, net_unit }) =>
    net_amount !== null && net_unit ? [netQuantity(net_amount, net_unit)] : [],
  );
  const place = [producer.commune_name, producer.province_name].filter(Boolean).join(", ");
  const fields: (Omit<LabelField, "value" | "value_en"> & Partial<Words>)[] = [
    {
      key: "net_quantity",
      label: "Khối lượng tịnh, số lượng",
      label_en: "Net quantity",
      value: nets.map((net) => net.value).join(" · "),
      value_en: nets.map((net) => net.value_en).join(" · "),
    },
    {
      key: "origin",
      label: "Xuất xứ",
      label_en: "Origin",
      value: label.origin_vi,
      value_en: label.origin_en,
    },
    {
      key: "responsible",
      label: "Chịu trách nhiệm về hàng hóa",
      label_en: "Responsible for the product",
      value: facts.holder_known ? `${producer.name}, ${place}` : undefined,
      value_en: `${producer.name}, ${place}`,
    },
    {
      key: "storage",
      label: "Bảo quản",
      label_en: "Storage",
      value: label.storage_vi,
      value_en: label.storage_en,
    },
    {
      key: "warning",
      label: "Cảnh báo",
      label_en: "Warning",
      value: label.warning_vi,
      value_en: label.warning_en,
    },
  ];
  return fields.flatMap(({ value, value_en, ...field }) =>
    value ? [{ ...field, value, value_en: value_en || value }] : [],
  );
}
