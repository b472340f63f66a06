import { z } from "zod";
import { labelFactsSchema } from "./label";
import { type ClaimWarning, type ListingState, MAX_LISTING_PICTURES, seasonSchema } from "./listing";

/**
 * A product a producer would put on the market. A draft may lack anything: it is kept as far as it is
 * written. What it lacks, and what is wrong, stands in its findings.
 */
export const MOST_PACKS = 12;
const MOST_KEYWORDS = 20;

export const netUnits = ["g", "ml", "piece", "box", "tea_bag", "night"] as const;
export type NetUnit = (typeof netUnits)[number];

/** Text of a draft: composed, without blanks around it, no longer than `longest`. */
const text = (longest: number, words: string) =>
  z
    .string(words)
    .max(longest * 4, words)
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(longest, words))
    .default("");
/** A number as it was typed, sensible or not; null where none was. */
const number = z.number("Hãy nhập một số.").nullable().default(null);

export const packSchema = z.object({
  /** Names the pack within its proposal. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/, "Quy cách không hợp lệ."),
  title: text(80, "Tên quy cách không quá 80 ký tự."),
  title_en: text(80, "Tên tiếng Anh không quá 80 ký tự."),
  net_amount: number,
  net_unit: z.enum(netUnits, "Hãy chọn đơn vị.").nullable().default(null),
  /** Of the parcel's share, packing included. */
  weight_g: number,
  length_cm: number,
  width_cm: number,
  height_cm: number,
  sku: text(40, "Mã hàng (SKU) không quá 40 ký tự."),
  gtin: text(20, "Mã vạch dài 8, 12, 13 hoặc 14 chữ số."),
  /** How many of this pack lie in one case, for wholesale; null where it is not sold by the case. */
  case_size: number,
  price_vnd: number,
  stock_quantity: number,
});
export type ProposedPack = z.output<typeof packSchema>;

export const proposalContentSchema = z.object({
  title: text(150, "Tên sản phẩm không quá 150 ký tự."),
  title_en: text(150, "Tên tiếng Anh không quá 150 ký tự."),
  description: text(4000, "Lời giới thiệu không quá 4.000 ký tự."),
  description_en: text(4000, "Lời giới thiệu tiếng Anh không quá 4.000 ký tự."),
  story: text(4000, "Câu chuyện không quá 4.000 ký tự."),
  story_en: text(4000, "Câu chuyện tiếng Anh không quá 4.000 ký tự."),
  keywords: z
    .array(text(60, "Mỗi từ khoá không quá 60 ký tự."))
    .max(MOST_KEYWORDS, `Không quá ${MOST_KEYWORDS} từ khoá.`)
    .default([]),
  label: labelFactsSchema.default({}),
  pictures: z
    .array(z.object({ url: z.string().max(500), alt: text(200, "Lời tả ảnh không quá 200 ký tự.") }))
    .max(MAX_LISTING_PICTURES, `Không quá ${MAX_LISTING_PICTURES} ảnh.`)
    .default([]),
  /** Handles of an aisle of the shop and of a product group of the programme; empty while not chosen. */
  aisle: text(100, "Hãy chọn gian hàng."),
  product_group: text(100, "Hãy chọn nhóm sản phẩm."),
  is_alcohol: z.boolean().default(false),
  shelf_life_days: number,
  season_months: seasonSchema,
  /** Where its raw material grows. */
  material_commune_code: text(10, "Hãy chọn xã."),
  packs: z.array(packSchema).max(MOST_PACKS, `Không quá ${MOST_PACKS} quy cách.`).default([]),
});
export type ProposalContent = z.output<typeof proposalContentSchema>;
export type ProposalField = keyof ProposalContent;

const expectedVersion = z.number().int().min(0);

export const beginProposalSchema = z.object({
  /** Made by the form, so that a request that is sent twice begins one proposal. */
  request_key: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  content: proposalContentSchema,
});
export type BeginProposal = z.output<typeof beginProposalSchema>;

export const saveProposalSchema = z.object({
  content: proposalContentSchema,
  expected_version: expectedVersion,
});
export type SaveProposal = z.output<typeof saveProposalSchema>;

export const moveProposalSchema = z.object({ expected_version: expectedVersion });

const remark = (shortest: number, words: string) =>
  z
    .string(words)
    .max(8000, words)
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().min(shortest, words).max(2000, words));
const remarkWords = "Hãy ghi điều cần sửa, từ 10 đến 2.000 ký tự.";

export const returnProposalSchema = z
  .object({
    expected_version: expectedVersion,
    remarks: z.union([z.literal(""), remark(10, remarkWords)], remarkWords).default(""),
    /** Remarks on single fields: `title`, `packs.<key>.price_vnd` … */
    field_remarks: z
      .record(z.string().max(80), remark(3, "Điều cần sửa của một mục dài từ 3 đến 2.000 ký tự."))
      .refine((fields) => Object.keys(fields).length <= 60, "Quá nhiều mục.")
      .default({}),
  })
  .refine((value) => value.remarks !== "" || Object.keys(value.field_remarks).length > 0, {
    path: ["remarks"],
    message: "Hãy ghi điều cần sửa, chung hoặc ở từng mục.",
  });
export type ReturnProposal = z.output<typeof returnProposalSchema>;

/** What stands between a proposal and the office: a field that is empty, or one that cannot stay so. */
export type ProposalFinding = { field: string; kind: "missing" | "wrong"; message: string };

export type ProposalView = {
  id: string;
  state: ListingState;
  version: number;
  content: ProposalContent;
  findings: ProposalFinding[];
  remarks: string | null;
  field_remarks: Record<string, string>;
  saved_at: string;
  saved_by: string;
  submitted_at: string | null;
  reviewed_at: string | null;
  product: { id: string; handle: string } | null;
};
export type ProposalAnswer = { proposal: ProposalView };

/** A proposal as the office reviews it, with the words behind its codes. */
export type OfficeProposal = ProposalView & {
  producer: { id: string; name: string };
  submitted_by: string | null;
  reviewed_by: string | null;
  aisle_name: string | null;
  product_group_name: string | null;
  origin_name: string | null;
  warnings: ClaimWarning<ProposalField>[];
};
