import type { LabelFieldSet, LabelKey } from "../contracts/label";
import type { DatedRule } from "../modules/certification";

/** What a label must carry, by the kind of goods. */
export type LabelRule = {
  mandatory: Record<Exclude<LabelFieldSet, "service">, readonly LabelKey[]>;
  /** The sentence that a health supplement must carry, word for word. */
  not_medicine: string;
  /** The height of a small letter (x), in millimetres, below which a mandatory field may not be printed. */
  least_letter_mm: number;
};

const food = [
  "name",
  "net_quantity",
  "ingredients",
  "usage",
  "storage",
  "warning",
  "responsible",
  "origin",
  "made_on",
  "use_by_on",
  "lot",
] as const;

/**
 * Newest last. The decree is known here second-hand and by its year only, so the rule begins with the
 * year; earlier days answer it too. The least height is that of NĐ 43/2017, article 4, which no source
 * known here says to have changed. Have both confirmed before the market opens.
 */
export const labelRules: readonly DatedRule<LabelRule>[] = [
  {
    source: "NĐ 37/2026/NĐ-CP",
    valid_from: "2026-01-01",
    mandatory: {
      food,
      health_supplement: [...food, "uses", "audience", "dose", "not_medicine"],
      // Spirits need no last day of use; one that is known is printed all the same.
      alcohol: [...food.filter((key) => key !== "use_by_on"), "alcohol_percent"],
      other: ["name", "net_quantity", "responsible", "origin", "made_on", "lot"],
    },
    not_medicine: "Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.",
    least_letter_mm: 1.2,
  },
];
