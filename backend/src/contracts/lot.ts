import { z } from "zod";
import type { KeptFile } from "./file";
import type { ProducerOrderStatus } from "./order";

/** Open for packing; recalled (nothing may leave any more); closed by its producer. */
export const lotStates = ["open", "recalled", "closed"] as const;
export type LotState = (typeof lotStates)[number];

export const lotEventKinds = ["harvest", "processing", "packing", "test", "shipping", "other"] as const;
export type LotEventKind = (typeof lotEventKinds)[number];

export const writeOffReasons = ["spoiled", "sold_elsewhere", "sample", "counted", "other"] as const;
export type WriteOffReason = (typeof writeOffReasons)[number];

/** The most pieces of one lot. */
export const MOST_PIECES = 1_000_000;

/** What a lot was made of, one step back. */
export type RawMaterial = {
  name: string;
  place: string;
  commune_code: string | null;
  supplier: string | null;
  received_on: string | null;
};

/** What happened to a lot on a day. A corrected event stays, and `corrected_by` names the later one. */
export type LotEventView = {
  id: string;
  kind: LotEventKind;
  happened_on: string;
  place: string;
  commune_code: string | null;
  note: string;
  /** Read at `/store/files/:id`. */
  file: KeptFile | null;
  corrected_by: string | null;
};

/** Pieces of a lot: `remaining` = quantity − allocated − written off, never below zero. */
export type LotCounts = { quantity: number; allocated: number; written_off: number; remaining: number };

/** A lot in a list. `days_left` until the last day of use, negative after it; null for goods without one. */
export type LotRow = LotCounts & {
  id: string;
  code: string;
  product: { id: string; handle: string; title: string; kind: string };
  variant: { id: string; title: string; sku: string };
  made_on: string;
  use_by_on: string | null;
  days_left: number | null;
  state: LotState;
  is_demonstration: boolean;
};

export type LotRecall = {
  recalled_on: string;
  reason: string;
  advice: string;
  phone: string;
  /** Set when the office has lifted it. */
  lifted_on: string | null;
  lift_reason: string | null;
};

/** One step forward: an order that got pieces of the lot, as its producer may see it. */
export type LotOrder = {
  producer_order_id: string;
  code: string;
  status: ProducerOrderStatus;
  packed_on: string;
  quantity: number;
};

/** Parcels of the market that left on one day with pieces of the lot. */
export type LotShipment = { shipped_on: string; orders: number; pieces: number };

export type WriteOff = {
  id: string;
  quantity: number;
  reason: WriteOffReason;
  note: string;
  written_off_on: string;
};

export type LotDetail = LotRow & {
  raw_materials: RawMaterial[];
  events: LotEventView[];
  shipments: LotShipment[];
  write_offs: WriteOff[];
  orders: LotOrder[];
  /** The recall in force, or the last one that was lifted. */
  recall: LotRecall | null;
  /** Whether its facts may be changed and events taken away: nothing of it was put into a parcel yet. */
  is_editable: boolean;
  updated_at: string;
};

const isRealDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
};

/** A day that exists: 31/02 does not. */
export const realDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Hãy chọn ngày.")
  .refine(isRealDay, "Ngày này không có trong lịch.");
const maybeDay = realDaySchema
  .nullish()
  .or(z.literal(""))
  .transform((day) => day || null);

const words = (most: number) =>
  z
    .string()
    .max(most * 2, `Dài quá ${most} ký tự.`)
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().max(most, `Dài quá ${most} ký tự.`));
const maybeWords = (most: number) =>
  words(most)
    .nullish()
    .transform((text) => text || null);
const needed = (most: number, missing: string) => words(most).pipe(z.string().min(1, missing));
const communeCode = z
  .string()
  .max(10)
  .nullish()
  .transform((code) => code || null);

/** As it stands on the label: capitals, digits and hyphens, 4 to 32 signs. */
export const lotCodeSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(
    /^[A-Z0-9][A-Z0-9-]{2,30}[A-Z0-9]$/,
    "Mã lô gồm 4 đến 32 chữ in không dấu, chữ số và gạch nối, ví dụ TAIHOAN-261124-01.",
  );

export const rawMaterialSchema = z.object({
  name: needed(120, "Hãy ghi tên nguyên liệu."),
  /** May stay empty when a commune is named. */
  place: words(200).default(""),
  commune_code: communeCode,
  supplier: maybeWords(120),
  received_on: maybeDay,
});

const pieces = z.coerce
  .number("Hãy ghi số lượng.")
  .int("Số lượng là số nguyên.")
  .min(1, "Số lượng ít nhất là 1.")
  .max(MOST_PIECES, "Số lượng nhiều nhất là 1.000.000.");

export const lotEventSchema = z.object({
  kind: z.enum(lotEventKinds, "Hãy chọn việc đã làm."),
  happened_on: realDaySchema,
  place: words(200).default(""),
  commune_code: communeCode,
  note: words(1000).default(""),
  /** The earlier event that this one puts right. */
  corrects_id: z
    .string()
    .max(80)
    .nullish()
    .transform((id) => id || null),
});
export type NewLotEvent = z.output<typeof lotEventSchema>;

const lotFacts = z.object({
  code: lotCodeSchema,
  variant_id: z.string("Hãy chọn sản phẩm.").min(1, "Hãy chọn sản phẩm.").max(80),
  made_on: realDaySchema,
  use_by_on: maybeDay,
  quantity: pieces,
  raw_materials: z.array(rawMaterialSchema).max(30, "Nhiều nhất 30 nguyên liệu.").default([]),
});
export const createLotSchema = lotFacts.extend({
  events: z.array(lotEventSchema).max(20, "Nhiều nhất 20 việc.").default([]),
});
export type CreateLot = z.output<typeof createLotSchema>;

/** `expected_updated_at` as it was read: a lot somebody else has changed since answers 409. */
export const updateLotSchema = lotFacts.extend({ expected_updated_at: z.string().max(40).nullish() });
export type UpdateLot = z.output<typeof updateLotSchema>;

export const writeOffSchema = z.object({
  quantity: pieces,
  reason: z.enum(writeOffReasons, "Hãy chọn lý do."),
  note: words(300).default(""),
});
export type NewWriteOff = z.output<typeof writeOffSchema>;

/** What a producer may set a lot to; recalling is an act of its own. */
export const lotStateSchema = z.object({ state: z.enum(["open", "closed"]) });

export const recallLotSchema = z.object({
  reason: needed(500, "Hãy ghi vì sao thu hồi."),
  advice: needed(500, "Hãy ghi người mua phải làm gì."),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 .]{7,18}$/, "Số điện thoại chưa đúng. Ví dụ: 0912 345 678."),
});
export type RecallLot = z.output<typeof recallLotSchema>;

export const liftRecallSchema = z.object({ reason: needed(500, "Hãy ghi vì sao bỏ thu hồi.") });

/** `soon`: within 30 days. */
export const useByFilters = ["soon", "past"] as const;
export const lotQuerySchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum(lotStates).optional(),
  product_id: z.string().max(80).optional(),
  variant_id: z.string().max(80).optional(),
  use_by: z.enum(useByFilters).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});
export type LotQuery = z.output<typeof lotQuerySchema>;
export type LotList = { lots: LotRow[]; total: number; counts: Record<LotState, number> & { soon: number } };

export const newLotQuerySchema = z.object({ made_on: realDaySchema.optional() });
/** What the form for a new lot starts from. */
export type NewLotForm = {
  suggested_code: string;
  /** The producer's own commune, where most of its goods come from. */
  place: { province_code: string; commune_code: string | null };
  variants: {
    variant_id: string;
    product_id: string;
    product_title: string;
    variant_title: string;
    sku: string;
  }[];
};

/** How many pieces of a lot go into one line of an order. */
export type LotPick = { line_item_id: string; lot_id: string; quantity: number };
export const lotPicksSchema = z
  .array(
    z.object({
      line_item_id: z.string().min(1).max(80),
      lot_id: z.string().min(1).max(80),
      quantity: z.coerce.number().int().min(1).max(MOST_PIECES),
    }),
  )
  .max(500);
export const recordPicksSchema = z.object({ picks: lotPicksSchema });

/** One line of an order to be packed: what is recorded, what is suggested, and what one may choose from. */
export type PackingLine = {
  line_item_id: string;
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  recorded: { lot_id: string; code: string; use_by_on: string | null; state: LotState; quantity: number }[];
  suggested: { lot_id: string; quantity: number }[];
  /** Pieces for which neither a lot is recorded nor one is there to suggest. */
  missing: number;
  choices: {
    lot_id: string;
    code: string;
    use_by_on: string | null;
    days_left: number | null;
    remaining: number;
  }[];
};
/**
 * `choose`: the parcel is being packed and lots may be chosen anew; `fill_in`: it has left, and only what
 * was not recorded may be added; `shut`: there is nothing to pack.
 */
export type PackingMode = "choose" | "fill_in" | "shut";
export type PackingView = {
  mode: PackingMode;
  lines: PackingLine[];
  /** Whether the parcel may leave with pieces of which the lot is not recorded. */
  may_skip: boolean;
};

/** The lots of a line of an order, as its shopper sees them. */
export type LotOfLine = {
  line_item_id: string;
  code: string;
  quantity: number;
  made_on: string;
  use_by_on: string | null;
  state: LotState;
};
