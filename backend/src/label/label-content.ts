import { alcohol, netQuantity } from "../catalogue/label-fields";
import type {
  LabelFacts,
  LabelFieldHome,
  LabelFieldSet,
  LabelKey,
  LabelLine,
  MissingLabelField,
} from "../contracts/label";
import { ruleOn } from "../modules/certification";
import { paperDay } from "../paper/paper-day";
import type { VariantFacts } from "../product-facts";
import { labelRules } from "./label-rules";
import { labelWords } from "./label-words";

export type LabelProduct = { title: string; label: LabelFacts; holder_known: boolean };
export type LabelVariant = Pick<VariantFacts, "net_amount" | "net_unit">;
export type LabelLot = { code: string; made_on: string; use_by_on: string | null };
export type LabelProducer = { name: string; commune_name: string | null; province_name: string };

/** What a label says, in the order in which it is printed, and what it must not be printed without. */
export type LabelContent = {
  /** Null while nobody has said what kind of goods it is; it is then judged as food. */
  field_set: LabelFieldSet | null;
  lines: LabelLine[];
  missing: MissingLabelField[];
  least_letter_mm: number;
  source: string;
};

const homes: Partial<Record<LabelKey, LabelFieldHome>> = {
  net_quantity: "variant",
  responsible: "producer",
  made_on: "lot",
  use_by_on: "lot",
  lot: "lot",
};

/** Judges a label by the rule of the day on which its goods were made. A service has no label: null. */
export function labelContent(
  product: LabelProduct,
  variant: LabelVariant,
  lot: LabelLot,
  producer: LabelProducer,
): LabelContent | null {
  const field_set = product.label.field_set ?? null;
  if (field_set === "service") return null;
  const rule = ruleOn(labelRules, lot.made_on);
  const mandatory = new Set<LabelKey>(rule.mandatory[field_set ?? "food"]);
  const said = valuesOf(product, variant, lot, producer);
  if (field_set === "health_supplement") said.field_set = "Thực phẩm bảo vệ sức khỏe";
  if (mandatory.has("not_medicine")) said.not_medicine = rule.not_medicine;
  const keys = Object.keys(labelWords) as LabelKey[];
  const missing = keys.filter((key) => mandatory.has(key) && !said[key]);
  return {
    field_set,
    lines: keys.flatMap((key) => {
      const value = said[key];
      return value ? [{ key, label: labelWords[key], value }] : [];
    }),
    missing: (field_set === null ? (["field_set", ...missing] as const) : missing).map((key) => ({
      key,
      label: labelWords[key],
      fill_in: homes[key] ?? "listing",
    })),
    least_letter_mm: rule.least_letter_mm,
    source: rule.source,
  };
}

function valuesOf(
  { title, label, holder_known }: LabelProduct,
  { net_amount, net_unit }: LabelVariant,
  lot: LabelLot,
  producer: LabelProducer,
): Partial<Record<LabelKey, string | undefined>> {
  const { commune_name, province_name } = producer;
  return {
    name: title,
    net_quantity: net_amount !== null && net_unit ? netQuantity(net_amount, net_unit).value : undefined,
    ingredients: label.ingredients_vi,
    alcohol_percent: alcohol(label.alcohol_percent).value,
    uses: label.uses_vi,
    audience: label.audience_vi,
    dose: label.dose_vi,
    usage: label.usage_vi,
    storage: label.storage_vi,
    warning: label.warning_vi,
    // Without a commune nobody finds the maker; and the operator does not answer for goods of an unknown one.
    responsible:
      holder_known && commune_name ? [producer.name, commune_name, province_name].join(", ") : undefined,
    origin: label.origin_vi,
    made_on: paperDay(lot.made_on),
    use_by_on: lot.use_by_on === null ? undefined : paperDay(lot.use_by_on),
    lot: lot.code,
  };
}
