import { z } from "zod";

export const MAX_TERMS = 20;
export const MAX_TERM_WORDS = 8;

const term = z
  .string()
  .max(400, "Mỗi từ không quá 100 ký tự.")
  .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, "Có dòng để trống. Hãy xoá dòng đó hoặc ghi từ vào.")
      .max(100, "Mỗi từ không quá 100 ký tự.")
      .refine(
        (value) => value.split(" ").length <= MAX_TERM_WORDS,
        `Mỗi từ không quá ${MAX_TERM_WORDS} tiếng.`,
      ),
  );

/** Words and phrases that mean the same; one way: whoever types the first is shown the others too. */
export const synonymGroupSchema = z.object({
  terms: z
    .array(term)
    .min(2, "Cần ít nhất hai từ khác nhau.")
    .max(MAX_TERMS, `Mỗi nhóm không quá ${MAX_TERMS} từ.`),
  is_one_way: z.boolean().default(false),
});
export type SynonymGroupInput = z.infer<typeof synonymGroupSchema>;

/** The group that is being edited is left out of what stands. */
export const synonymPreviewSchema = synonymGroupSchema.extend({ id: z.string().max(64).optional() });

export type SynonymGroupView = { id: string; terms: string[]; is_one_way: boolean; updated_at: string };
export type SynonymGroupList = { groups: SynonymGroupView[]; count: number };

/** What a term finds now and what it would find; and the product that is called so, which deserves a thought. */
export type SynonymPreviewRow = { term: string; before: number; after: number; product: string | null };
export type SynonymPreview = { rows: SynonymPreviewRow[] };

export const synonymListSchema = z.object({
  q: z.string().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
