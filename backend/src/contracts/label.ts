import { z } from "zod";

/** Which fields a label must carry. `service` has no package and no label. */
export const labelFieldSets = ["food", "health_supplement", "alcohol", "other", "service"] as const;
export const labelFieldSetSchema = z.enum(labelFieldSets, "Hãy chọn loại nhãn.");
export type LabelFieldSet = z.infer<typeof labelFieldSetSchema>;

/** Room for the longest text a label may carry; a list of ingredients is the longest of them. */
export const MOST_LABEL_LETTERS = 600;

const words = z
  .string()
  .max(MOST_LABEL_LETTERS * 2, `Dài quá ${MOST_LABEL_LETTERS} ký tự.`)
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(z.string().max(MOST_LABEL_LETTERS, `Dài quá ${MOST_LABEL_LETTERS} ký tự.`));

const percent = "Độ cồn là số từ 0 đến 100, ví dụ 29,5.";

/**
 * What a product's package says, as its producer gives it: `_vi` is printed, `_en` is for pages in
 * English. Net quantity, days and lot are not here: they belong to the variant and to the lot.
 */
export const labelFactsSchema = z
  .object({
    field_set: labelFieldSetSchema,
    ingredients_vi: words,
    ingredients_en: words,
    /** How to use, prepare or wear it. */
    usage_vi: words,
    usage_en: words,
    storage_vi: words,
    storage_en: words,
    warning_vi: words,
    warning_en: words,
    origin_vi: words,
    origin_en: words,
    /** What a health supplement is declared for; never a cure. */
    uses_vi: words,
    uses_en: words,
    /** For whom a health supplement is. */
    audience_vi: words,
    audience_en: words,
    dose_vi: words,
    dose_en: words,
    /** Ethanol by volume at 20 °C, in percent. */
    alcohol_percent: z.number(percent).min(0, percent).max(100, percent),
  })
  .partial();
export type LabelFacts = z.infer<typeof labelFactsSchema>;

export const labelKeys = [
  "field_set",
  "name",
  "net_quantity",
  "ingredients",
  "alcohol_percent",
  "uses",
  "audience",
  "dose",
  "usage",
  "storage",
  "warning",
  "not_medicine",
  "responsible",
  "origin",
  "made_on",
  "use_by_on",
  "lot",
] as const;
export type LabelKey = (typeof labelKeys)[number];

/** Where a missing field is filled in: the listing's label, the pack size, the lot, or the producer's own facts. */
export type LabelFieldHome = "listing" | "variant" | "lot" | "producer";
export type LabelLine = { key: LabelKey; label: string; value: string };
export type MissingLabelField = { key: LabelKey; label: string; fill_in: LabelFieldHome };

/** Label stock one can buy: 21 or 8 on an A4 sheet, a quarter of A4, and a roll for a label printer. */
export const labelFormats = ["a4-21", "a4-8", "a4-4", "roll-100x70"] as const;
export type LabelFormat = (typeof labelFormats)[number];
export type LabelFormatView = {
  format: LabelFormat;
  per_sheet: number;
  width_mm: number;
  height_mm: number;
  /** Whether this label's text fits at the smallest size that may be printed. */
  fits: boolean;
};

/** What is wrong with a label, and how it may be printed. */
export type LabelCheck = {
  lot: { id: string; code: string; quantity: number };
  product_title: string;
  variant_title: string;
  /** What the QR code opens. */
  trace_url: string;
  lines: LabelLine[];
  missing: MissingLabelField[];
  /** The rule that names the mandatory fields. */
  source: string;
  formats: LabelFormatView[];
};

/** The most labels of one print: ten sheets of the smallest; the same file prints more. */
export const MOST_LABELS = 210;
const count = `Số nhãn là số nguyên từ 1 đến ${MOST_LABELS}.`;
const start = "Vị trí nhãn đầu tiên phải nằm trên tờ nhãn.";

export const labelPrintSchema = z.object({
  format: z.enum(labelFormats, "Hãy chọn cỡ nhãn."),
  count: z.coerce.number(count).int(count).min(1, count).max(MOST_LABELS, count),
  /** Place of the first label on a sheet already begun, from 1, row by row. */
  start: z.coerce.number(start).int(start).min(1, start).max(21, start).default(1),
  /** Prints a label with missing fields all the same, stamped as a draft. */
  draft: z
    .enum(["0", "1"])
    .default("0")
    .transform((flag) => flag === "1"),
});
export type LabelPrint = z.output<typeof labelPrintSchema>;
