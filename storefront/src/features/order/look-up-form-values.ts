import { z } from "zod";

const schema = z.object({
  code: z
    .string()
    .transform((value) => value.replace(/\s/g, "").toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9-]{4,24}$/)),
  phone: z
    .string()
    .transform((value) => value.replace(/[\s.\-()]/g, ""))
    .pipe(z.string().regex(/^(?:\+?84|0)\d{9,10}$/))
    .transform((value) => value.replace(/^\+?84/, "0")),
});

/** Code and phone as typed, cleaned; null when either cannot be right. */
export const readLookUp = (form: FormData): { code: string; phone: string } | null => {
  const parsed = schema.safeParse(Object.fromEntries(form));
  return parsed.success ? parsed.data : null;
};
