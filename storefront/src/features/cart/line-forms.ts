import { z } from "zod";

const locale = z.enum(["vi", "en"]).catch("vi");
const id = z.string().min(1).max(200);
const quantity = z.coerce.number().int().min(1).max(100_000);

export const addSchema = z.object({ variant_id: id, quantity: quantity.default(1), locale });
export const setSchema = z.object({ line_id: id, quantity, locale });
export const removeSchema = z.object({
  line_id: id,
  variant_id: id,
  product_handle: z.string().regex(/^[a-z0-9-]{1,200}$/),
  quantity,
  locale,
});

/** Reads a submitted form through its schema; null when it does not fit. */
export const readForm = <S extends z.ZodType>(schema: S, form: FormData): z.output<S> | null => {
  const parsed = schema.safeParse(Object.fromEntries(form));
  return parsed.success ? parsed.data : null;
};

/** The language a form was shown in, whatever else is wrong with it. */
export const formLocale = (form: FormData) => locale.parse(form.get("locale"));
