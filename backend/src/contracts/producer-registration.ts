import { z } from "zod";

/** The operator's own point is set up with the market; everybody else is registered by the office. */
export const registrableForms = ["cooperative", "cooperative_group", "company", "household"] as const;

const written = (least: number, most: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least).max(most));

/** What the office fills in to take a new producer into the market. */
export const registerProducerSchema = z.object({
  name: written(3, 160),
  legal_form: z.enum(registrableForms),
  province_code: z.string().max(8),
  commune_code: z.string().max(8),
  /** Who runs it: the first person who may sign in once the office gives her a password. */
  contact_name: written(2, 120),
  contact_email: z.email().max(160),
});
export type RegisterProducer = z.infer<typeof registerProducerSchema>;
