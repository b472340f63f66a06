import type { LabelFacts, LabelFieldSet } from "@contracts/label";
import type { ListingContent } from "@contracts/listing";

/** Facts of a label that are words, each in Vietnamese and in English. */
export const labelWordKeys = [
  "ingredients",
  "uses",
  "audience",
  "dose",
  "usage",
  "storage",
  "warning",
  "origin",
] as const;
export type LabelWordKey = (typeof labelWordKeys)[number];

const pageNames = [
  "title",
  "title_en",
  "description",
  "description_en",
  "story",
  "story_en",
  "keywords",
  "shelf_life_days",
  "material_commune_code",
] as const;
const wordNames = labelWordKeys.flatMap((key) => [`${key}_vi`, `${key}_en`] as const);
export const labelNames = ["field_set", "alcohol_percent", ...wordNames] as const;
/** `season_months`: empty is all year, else `some:3,4,5`. */
const draftNames = [...pageNames, "season_months", ...labelNames] as const;
export type DraftName = (typeof draftNames)[number];
export type DraftValues = Record<DraftName, string>;

const usual: readonly LabelWordKey[] = ["ingredients", "usage", "storage", "warning", "origin"];
const asked: Record<LabelFieldSet | "", readonly (LabelWordKey | "alcohol_percent")[]> = {
  "": usual,
  food: usual,
  other: usual,
  alcohol: [...usual, "alcohol_percent"],
  health_supplement: labelWordKeys,
  service: [],
};

const isFieldSet = (text: string): text is LabelFieldSet => text !== "" && text in asked;

/** Whether the form asks for a fact: when goods of this kind carry it, or when it is stated already. */
export const asksFor = (
  key: LabelWordKey | "alcohol_percent",
  fieldSet: string,
  values: DraftValues,
): boolean => {
  const stated = key === "alcohol_percent" ? values[key] : values[`${key}_vi`] + values[`${key}_en`];
  return stated !== "" || asked[isFieldSet(fieldSet) ? fieldSet : ""].includes(key);
};

/** A content as a form shows it. */
export const valuesOf = (content: ListingContent): DraftValues => {
  const { label } = content;
  const words = Object.fromEntries(wordNames.map((name) => [name, label[name] ?? ""]));
  return {
    ...(words as Record<(typeof wordNames)[number], string>),
    title: content.title,
    title_en: content.title_en,
    description: content.description,
    description_en: content.description_en,
    story: content.story,
    story_en: content.story_en,
    keywords: content.keywords.join(", "),
    shelf_life_days: content.shelf_life_days === null ? "" : String(content.shelf_life_days),
    season_months: content.season_months === null ? "" : `some:${content.season_months.join(",")}`,
    material_commune_code: content.material_commune_code,
    field_set: label.field_set ?? "",
    alcohol_percent:
      label.alcohol_percent === undefined ? "" : String(label.alcohol_percent).replace(".", ","),
  };
};

const seasonOf = (form: FormData): string =>
  form.get("season") === "some" ? `some:${form.getAll("season_month").join(",")}` : "";

/** Months of a season as its field holds them; null is all year. */
export const monthsOf = (season: string): number[] | null =>
  season.startsWith("some:") ? season.slice(5).split(",").filter(Boolean).map(Number) : null;

/** What each picture shows, by its address. */
export const readAlts = (form: FormData, pictures: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pictures.flatMap((url) => {
      const alt = form.get(`alt:${url}`);
      return typeof alt === "string" && alt.trim() !== "" ? [[url, alt]] : [];
    }),
  );

/** What was typed, as text; a missing field is empty. */
export const readValues = (form: FormData): DraftValues => {
  const text = (name: DraftName) => {
    const value = name === "season_months" ? seasonOf(form) : form.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(draftNames.map((name) => [name, text(name)])) as DraftValues;
};

/** The pictures to keep, the one chosen as the first in front. */
export const readPictures = (form: FormData): string[] => {
  const kept = form.getAll("pictures").filter((value) => typeof value === "string");
  const main = form.get("main_picture");
  return [...kept].sort((a, b) => Number(b === main) - Number(a === main));
};

/** Photographs just taken; a file field left empty sends one file of no size. */
export const readPhotos = (form: FormData): File[] =>
  form.getAll("photos").filter((value): value is File => value instanceof File && value.size > 0);

const labelOf = (values: DraftValues): LabelFacts => {
  const words = wordNames.flatMap((name) => (values[name].trim() === "" ? [] : [[name, values[name]]]));
  const percent = values.alcohol_percent.trim().replace("%", "").replace(",", ".");
  return {
    ...Object.fromEntries(words),
    ...(isFieldSet(values.field_set) ? { field_set: values.field_set } : {}),
    // What is no number goes on as none, and is refused in words.
    ...(percent === "" ? {} : { alcohol_percent: Number(percent) }),
  };
};

/** What a form says, as the content that is proposed; the backend judges it. */
export const contentOf = (
  values: DraftValues,
  pictures: string[],
  picture_alts: Record<string, string> = {},
): ListingContent => ({
  title: values.title,
  title_en: values.title_en,
  description: values.description,
  description_en: values.description_en,
  keywords: [
    ...new Set(
      values.keywords
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ],
  story: values.story,
  story_en: values.story_en,
  label: labelOf(values),
  pictures,
  picture_alts,
  // What is no number goes on as none, and is refused in words.
  shelf_life_days: values.shelf_life_days.trim() === "" ? null : Number(values.shelf_life_days),
  season_months: monthsOf(values.season_months),
  material_commune_code: values.material_commune_code,
});

/** Faults by the name of the form's field: `content.label.usage_vi` is `usage_vi`, `content.keywords.3` is `keywords`. */
export const faultsByName = (fields: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [
      path
        .replace(/^content\./, "")
        .replace(/^label\.(?=.)/, "")
        .replace(/\..*$/, ""),
      message,
    ]),
  );
