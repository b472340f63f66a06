import type { Commune } from "@contracts/place";

/** What stands in the form as text, in its order on the page. */
export const fieldNames = [
  "kind",
  "product_handle",
  "certification_id",
  "product_name",
  "province_code",
  "commune_code",
  "place",
  "text",
  "phone",
  "email",
  "consent",
  "website",
] as const;
export type FieldName = (typeof fieldNames)[number];
export type ReportValues = Record<FieldName, string>;

export type ReportState = {
  values: ReportValues;
  communes: Commune[];
  /** Fields to correct; `files` are the photographs. */
  faults: (FieldName | "files")[];
  message: string | null;
  /** Counts answers, so that the form is drawn anew with what was typed. */
  attempt: number;
};

/** The form's fields as text; a missing one is empty. */
export const readValues = (form: FormData): ReportValues => {
  const text = (name: FieldName) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(fieldNames.map((name) => [name, text(name)])) as ReportValues;
};

/** The photographs chosen; a file field left empty sends one file of no size. */
export const chosenPhotos = (form: FormData): File[] =>
  form.getAll("files").filter((value): value is File => value instanceof File && value.size > 0);

/** Which fields a refusal is about. One without fields is about the photographs when it is about files. */
export const faultsOf = (error: {
  code?: string;
  fields?: Record<string, string>;
}): (FieldName | "files")[] => {
  if (error.code === "file_refused") return ["files"];
  const refused = Object.keys(error.fields ?? {});
  return fieldNames.filter((name) => refused.includes(name));
};
