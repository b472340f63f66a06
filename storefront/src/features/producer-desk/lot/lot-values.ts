import type { ApiError } from "@contracts/error";
import type { LotDetail, NewLotForm } from "@contracts/lot";

const factNames = ["variant_id", "code", "made_on", "use_by_on", "quantity", "note", "seen"] as const;
const materialNames = ["name", "commune_code", "place", "supplier", "received_on"] as const;
export type MaterialValues = Record<(typeof materialNames)[number], string>;
export type LotValues = Record<(typeof factNames)[number], string> & { materials: MaterialValues[] };

/** What stands in the form, what is wrong with it, and how often it was sent. */
export type LotFormState = {
  values: LotValues;
  faults: Record<string, string>;
  message: string;
  attempt: number;
};

/** The most rows of raw materials that a lot takes. */
export const MOST_MATERIALS = 30;

export const emptyMaterial = (commune_code: string | null): MaterialValues => ({
  name: "",
  commune_code: commune_code ?? "",
  place: "",
  supplier: "",
  received_on: "",
});

/** A form for a new lot made today. @param today `YYYY-MM-DD` */
export const newValues = (start: NewLotForm, today: string): LotValues => ({
  variant_id: start.variants.length === 1 ? (start.variants[0]?.variant_id ?? "") : "",
  code: start.suggested_code,
  made_on: today,
  use_by_on: "",
  quantity: "",
  note: "",
  seen: "",
  materials: [emptyMaterial(start.place.commune_code)],
});

/** A form for the facts of a lot as they stand. */
export const valuesOf = (lot: LotDetail): LotValues => ({
  variant_id: lot.variant.id,
  code: lot.code,
  made_on: lot.made_on,
  use_by_on: lot.use_by_on ?? "",
  quantity: String(lot.quantity),
  note: "",
  seen: lot.updated_at,
  materials: lot.raw_materials.map(({ name, place, commune_code, supplier, received_on }) => ({
    ...{ name, place },
    commune_code: commune_code ?? "",
    supplier: supplier ?? "",
    received_on: received_on ?? "",
  })),
});

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** The form's fields as they were typed. */
export const readValues = (form: FormData): LotValues => {
  const facts = Object.fromEntries(factNames.map((name) => [name, textIn(form, name)]));
  const rows = Math.min(MOST_MATERIALS, Number(textIn(form, "rows")) || 0);
  const materials = Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(materialNames.map((name) => [name, textIn(form, `raw_materials.${row}.${name}`)])),
  );
  return { ...facts, materials } as LotValues;
};

/** A row whose name and place are empty says nothing, whatever commune was chosen for it beforehand. */
export const isBlank = ({ name, place, supplier, received_on }: MaterialValues): boolean =>
  [name, place, supplier, received_on].every((text) => text.trim() === "");

/** What is sent: rows left blank are not, and a note becomes the first thing that happened to the lot. */
export const outgoing = ({ note, seen, materials, ...facts }: LotValues, isNew: boolean): object => ({
  ...facts,
  quantity: facts.quantity.trim() === "" ? undefined : facts.quantity.replace(/[.\s]/g, ""),
  raw_materials: materials.filter((row) => !isBlank(row)),
  ...(isNew && note.trim() !== ""
    ? { events: [{ kind: "processing", happened_on: facts.made_on, note }] }
    : {}),
  ...(isNew ? {} : { expected_updated_at: seen }),
});

/** Field → what is wrong with it, by the rows as they stand in the form. */
export const faultsIn = (error: ApiError, materials: readonly MaterialValues[]): Record<string, string> => {
  const sent = materials.flatMap((row, index) => (isBlank(row) ? [] : [index]));
  const inForm = (field: string): string => {
    if (field.startsWith("events.0.")) return "note";
    const [, row = "", name = ""] = /^raw_materials\.(\d+)\.(\w+)$/.exec(field) ?? [];
    return name === "" ? field : `raw_materials.${sent[Number(row)] ?? row}.${name}`;
  };
  return Object.fromEntries(
    Object.entries(error.fields ?? {}).map(([field, fault]) => [inForm(field), fault]),
  );
};
