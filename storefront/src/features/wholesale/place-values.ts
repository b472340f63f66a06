import { z } from "zod";

const phone = z
  .string()
  .transform((typed) => typed.replace(/[\s.\-()]/g, ""))
  .pipe(z.string().regex(/^(?:\+?84|0)\d{9,10}$/))
  .transform((digits) => digits.replace(/^\+?84/, "0"));

const schema = z.object({
  name: z.string().trim().min(2).max(100),
  phone,
  province_code: z.string().min(1).max(10),
  commune_code: z.string().min(1).max(10),
  street: z.string().trim().min(3).max(200),
  note: z.string().trim().max(500),
  po_number: z.string().trim().max(60),
  branch_id: z.string().max(64),
  wanted_on: z.union([z.literal(""), z.iso.date()]),
});
export type PlaceInput = z.infer<typeof schema>;
export type PlaceField = keyof PlaceInput;
/** What stands in the form, as typed; the province is chosen beside it. */
export type PlaceValues = Record<Exclude<PlaceField, "province_code">, string>;

const fields = Object.keys(schema.shape) as PlaceField[];

/** The fields as typed, and either what they mean or which of them are wrong. */
export const readPlaceForm = (
  form: FormData,
): { values: PlaceValues; input: PlaceInput | null; faults: PlaceField[] } => {
  const text = (name: PlaceField) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const typed = Object.fromEntries(fields.map((name) => [name, text(name)])) as Record<PlaceField, string>;
  const parsed = schema.safeParse(typed);
  const { province_code: _chosen, ...values } = typed;
  if (parsed.success) return { values, input: parsed.data, faults: [] };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return { values, input: null, faults: fields.filter((name) => wrong.has(name)) };
};
