import { z } from "zod";
import type { StarStanding } from "./certification";
import { labelFactsSchema } from "./label";

/** States of a ListingVersion. A returned one is worked on again; an approved one stays as it is. */
export const listingStates = ["draft", "submitted", "returned", "approved"] as const;
export type ListingState = (typeof listingStates)[number];

export const MAX_LISTING_PICTURES = 6;
const MAX_KEYWORDS = 20;

const text = (shortest: number, longest: number, words: string) =>
  z
    .string(words)
    .max(longest * 4, words)
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(shortest, words).max(longest, words));

/** Months of harvest or making, 1 to 12 in order, each once; null is all year. */
export const seasonSchema = z
  .array(z.number().int().min(1, "Tháng từ 1 đến 12.").max(12, "Tháng từ 1 đến 12."))
  .max(12, "Một năm có 12 tháng.")
  .transform((months) => [...new Set(months)].sort((a, b) => a - b))
  .nullable()
  .default(null);

const shelfLife = "Hạn dùng là số ngày, từ 1 đến 3.650.";

/** What a product's page says, as its producer proposes it and the office approves it. */
export const listingContentSchema = z.object({
  title: text(3, 150, "Tên sản phẩm dài từ 3 đến 150 ký tự."),
  title_en: text(0, 150, "Tên tiếng Anh không quá 150 ký tự."),
  description: text(20, 4000, "Lời giới thiệu dài từ 20 đến 4.000 ký tự."),
  description_en: text(0, 4000, "Lời giới thiệu tiếng Anh không quá 4.000 ký tự."),
  story: text(0, 4000, "Câu chuyện không quá 4.000 ký tự.").default(""),
  story_en: text(0, 4000, "Câu chuyện tiếng Anh không quá 4.000 ký tự.").default(""),
  keywords: z
    .array(text(1, 60, "Mỗi từ khoá không quá 60 ký tự."))
    .max(MAX_KEYWORDS, `Không quá ${MAX_KEYWORDS} từ khoá.`),
  label: labelFactsSchema,
  /** Addresses of pictures: those the page has, and `/pictures/<file>` of new ones. */
  pictures: z.array(z.string().max(500)).max(MAX_LISTING_PICTURES, `Không quá ${MAX_LISTING_PICTURES} ảnh.`),
  /** What each picture shows, by its address. */
  picture_alts: z
    .record(z.string().max(500), text(0, 200, "Lời tả ảnh không quá 200 ký tự."))
    .refine((alts) => Object.keys(alts).length <= MAX_LISTING_PICTURES * 2, "Quá nhiều lời tả ảnh.")
    .default({}),
  shelf_life_days: z
    .number(shelfLife)
    .int(shelfLife)
    .min(1, shelfLife)
    .max(3650, shelfLife)
    .nullable()
    .default(null),
  season_months: seasonSchema.refine((months) => months?.length !== 0, "Chọn ít nhất một tháng mùa vụ."),
  /** Where its raw material grows; empty while not said. */
  material_commune_code: z.string().max(10).default(""),
});
export type ListingContent = z.infer<typeof listingContentSchema>;
export type ListingField = keyof ListingContent;

const expectedVersion = z.number().int().min(0);

export const saveDraftSchema = z.object({
  content: listingContentSchema,
  /** The page on which the proposal is built: `digest` of what the form was drawn with. */
  base_digest: z.string().max(100),
  /** 0 when there was no draft yet. */
  expected_version: expectedVersion,
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

export const moveListingSchema = z.object({ expected_version: expectedVersion });
export const returnListingSchema = z.object({
  expected_version: expectedVersion,
  remarks: text(10, 2000, "Hãy ghi điều cần sửa, từ 10 đến 2.000 ký tự."),
});

export type ListingProduct = { id: string; handle: string; title: string; kind: string };

/** One proposal as its producer sees it. */
export type ListingVersionView = {
  id: string;
  state: ListingState;
  version: number;
  content: ListingContent;
  remarks: string | null;
  saved_at: string;
  submitted_at: string | null;
  reviewed_at: string | null;
  /** Fields in which it differs from the page as it stands. */
  changed: ListingField[];
  /** Fields of the page that changed since the proposal was begun. */
  page_changed: ListingField[];
};

/** One of the producer's products in its list, with the proposal that is open. */
export type ListingRow = {
  product: ListingProduct;
  state: ListingState | null;
  submitted_at: string | null;
  remarks: string | null;
  /** The last approval. */
  approved_at: string | null;
};

export type ListingDetail = {
  product: ListingProduct;
  /** The page as it stands: this is the approved version. */
  page: ListingContent;
  digest: string;
  open: ListingVersionView | null;
  history: { id: string; approved_at: string; changed: ListingField[] }[];
};

export type OfficeListingRow = {
  id: string;
  /** A whole new product; otherwise a change of one that is on the market. */
  is_new: boolean;
  /** Without id and handle while it is not made. */
  product: ListingProduct;
  producer: { id: string; name: string };
  state: ListingState;
  changed: ListingField[];
  submitted_at: string | null;
  submitted_by: string | null;
  reviewed_at: string | null;
  reviewed_by: string | null;
  /** Whole days since it was sent in. */
  age_days: number | null;
};
export type OfficeListingList = { listings: OfficeListingRow[]; count: number };

/** A passage to look at before it is approved. */
export type ClaimWarning<Field extends string> = {
  field: Field;
  kind: "health" | "star";
  /** The words that gave rise to it, with some around them. */
  before: string;
  passage: string;
  after: string;
};
export type ListingWarning = ClaimWarning<ListingField>;

/** A proposal as the office reviews it, beside the page as it stands. */
export type OfficeListing = OfficeListingRow & {
  version: number;
  content: ListingContent;
  /** What it is compared with: the page today, or for a reviewed one the page it was reviewed against. */
  compared_with: ListingContent;
  /** Fields of the page that changed since the proposal was sent in: it cannot be approved then. */
  page_changed: ListingField[];
  remarks: string | null;
  warnings: ListingWarning[];
  star: StarStanding;
  history: { id: string; approved_at: string; approved_by: string | null; changed: ListingField[] }[];
};
