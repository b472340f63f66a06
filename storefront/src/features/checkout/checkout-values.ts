import { z } from "zod";

export const fieldNames = [
  "name",
  "phone",
  "email",
  "province_code",
  "commune_code",
  "street",
  "note",
  "payment_method",
  "age_confirmed",
] as const;
export type FieldName = (typeof fieldNames)[number];
/** What stands in the form, as typed. */
export type CheckoutValues = Record<FieldName, string>;

const phone = z
  .string()
  .transform((value) => value.replace(/[\s.\-()]/g, ""))
  .pipe(z.string().regex(/^(?:\+?84|0)\d{9,10}$/))
  .transform((value) => value.replace(/^\+?84/, "0"));

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable());

const schema = z.object({
  name: z.string().trim().min(2).max(100),
  phone,
  email: optional(z.email().max(200)),
  province_code: z.string().min(1).max(10),
  commune_code: z.string().min(1).max(10),
  street: z.string().trim().min(3).max(200),
  note: optional(z.string().trim().max(500)),
  payment_method: z.enum(["cod", "vietqr", "card"]),
  age_confirmed: z.string().transform((value) => value === "true"),
});
export type CheckoutInput = z.infer<typeof schema>;

/** The form's fields as text; a missing one is empty. */
export const readValues = (form: FormData): CheckoutValues => {
  const text = (name: FieldName) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return Object.fromEntries(fieldNames.map((name) => [name, text(name)])) as CheckoutValues;
};

export type Checked = { input: CheckoutInput; faults: [] } | { input: null; faults: FieldName[] };

/** Checks the whole form; `faults` names the fields to correct, in their order on the page. */
export const checkValues = (values: CheckoutValues, has_alcohol: boolean): Checked => {
  const parsed = schema.safeParse(values);
  const faults = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => String(issue.path[0])));
  if (has_alcohol && values.age_confirmed !== "true") faults.add("age_confirmed");
  if (parsed.success && faults.size === 0) return { input: parsed.data, faults: [] };
  return { input: null, faults: fieldNames.filter((name) => faults.has(name)) };
};
