import type { Commune } from "@contracts/place";

export const paperKinds = ["business_registration", "identity", "food_safety", "other"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What stands in the form as text, in its order on the page. */
export const fieldNames = [
  "legal_form",
  "name",
  "tax_code",
  "province_code",
  "commune_code",
  "contact_name",
  "phone",
  "email",
  "password",
  ...paperKinds.flatMap((kind) => [
    `${kind}_number` as const,
    `${kind}_issued_on` as const,
    `${kind}_expires_on` as const,
  ]),
  "bank_name",
  "account_number",
  "account_holder",
  "consent",
  "website",
  "request_key",
  "token",
] as const;
export type FieldName = (typeof fieldNames)[number];
export type ApplicationValues = Partial<Record<FieldName, string>>;

export type ApplicationState = {
  values: ApplicationValues;
  /** Of the chosen province; null when they could not be had. */
  communes: Commune[] | null;
  /** Field, or kind of paper for its file → what is wrong. */
  faults: Partial<Record<FieldName | PaperKind | "files", string>>;
  message: string | null;
  /** Counts answers. */
  attempt: number;
};

/** The form's fields as text; a missing one is left out. */
export const readValues = (form: FormData): ApplicationValues =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );

/** The chosen files by kind of paper; a field left empty sends one file of no size. */
export const readFiles = (form: FormData): [PaperKind, File][] =>
  paperKinds.flatMap((kind): [PaperKind, File][] => {
    const file = form.get(kind);
    return file instanceof File && file.size > 0 ? [[kind, file]] : [];
  });

const byPerson = ["household", "cooperative_group"];

/** Which parts of the form a legal form asks for. */
export const asksFor = (legalForm: string | undefined) => ({
  tax_code: !byPerson.includes(legalForm ?? ""),
  identity: byPerson.includes(legalForm ?? ""),
});
