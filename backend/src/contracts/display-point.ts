import { z } from "zod";

const text = (max: number) => z.string().normalize("NFC").trim().max(max);
const optional = (max: number) =>
  text(max)
    .nullish()
    .transform((value) => value || null);

/** What the office fills in for a place where OCOP goods are shown and sold. */
export const displayPointSchema = z.object({
  name: text(160).min(1),
  address: text(300).min(1),
  province_code: z.string().min(1).max(8),
  commune_code: z.string().min(1).max(8),
  phone: text(20)
    .regex(/^(?:[0-9 +().-]{8,20})?$/)
    .nullish()
    .transform((value) => value || null),
  opening_hours: optional(120),
  source: optional(500),
  is_open: z.boolean(),
  /** `updated_at` as the clerk saw it: what a colleague wrote meanwhile is not written over. */
  seen_at: z.iso.datetime().optional(),
});
export type DisplayPointInput = z.input<typeof displayPointSchema>;

/** A place where OCOP goods are shown and sold, as everybody may see it. */
export type DisplayPointView = {
  id: string;
  name: string;
  address: string;
  commune: { code: string; name: string };
  province: { code: string; name: string };
  phone: string | null;
  opening_hours: string | null;
  source: string | null;
  is_demonstration: boolean;
};
export type OfficeDisplayPoint = DisplayPointView & { is_open: boolean; updated_at: string };

/** How many places a source counts, so that the list can say what it lacks. */
export type KnownDisplayPoints = { count: number; counted_on: string; source: string };
export type DisplayPointList = { display_points: DisplayPointView[]; known: KnownDisplayPoints };
