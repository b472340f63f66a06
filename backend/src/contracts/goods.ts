import { z } from "zod";
import { daySchema } from "./certification";
import { stockReasons } from "./producer";

/** Bounds of one cell, the same at the desk, in a spreadsheet and over HTTP. */
export const PRICE_MIN = 1000;
export const PRICE_MAX = 100_000_000;
export const STOCK_MAX = 1_000_000;
export const TIERS_MAX = 8;
export const SAVE_ROWS_MAX = 1000;

/** A wholesale unit price from a quantity on, đồng. */
export type GoodsTier = { min_quantity: number; unit_price: number };
/** A retail price that takes the place of the present one on a day. */
export type PlannedPrice = { price: number; starts_on: string };
/** `returns_on` is what the page promises; the switch itself is turned by a member. */
export type Season = { is_over: boolean; returns_on: string | null };

/** One variant of the producer's table; `price` and `stocked` are null where there is none yet. */
export type GoodsRow = {
  variant_id: string;
  sku: string;
  product_handle: string;
  product_title: string;
  variant_title: string;
  kind: string;
  price: number | null;
  planned_price: PlannedPrice | null;
  tiers: GoodsTier[];
  stocked: number | null;
  reserved: number;
  available: number;
  low_stock_level: number;
  season: Season;
  is_hidden: boolean;
};
/** `has_wholesale`: whether there is a wholesale price list in which tiers can be written. */
export type GoodsList = { rows: GoodsRow[]; today: string; has_wholesale: boolean };

export const goodsColumns = [
  "price",
  "planned_price",
  "tiers",
  "stock",
  "low_stock_level",
  "season",
  "is_hidden",
] as const;
export type GoodsColumn = (typeof goodsColumns)[number];

const price = z.number().int().min(PRICE_MIN).max(PRICE_MAX);
const count = z.number().int().min(0).max(STOCK_MAX);
const tierSchema = z.object({ min_quantity: z.number().int().min(1).max(STOCK_MAX), unit_price: price });
const seasonSchema = z.object({ is_over: z.boolean(), returns_on: daySchema.nullable() });
const plannedSchema = z.object({ price, starts_on: daySchema }).nullable();

/** What a cell is to become, and what the member saw in it; a stock is always a difference to what she saw. */
export const cellSchemas = {
  price: z.object({ to: price, seen: z.number().int().nullable() }),
  planned_price: z.object({ to: plannedSchema, seen: plannedSchema }),
  tiers: z.object({ to: z.array(tierSchema).max(TIERS_MAX), seen: z.array(tierSchema).max(50) }),
  stock: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("adjust"),
      delta: z.number().int().min(-STOCK_MAX).max(STOCK_MAX),
      reason: z.enum(stockReasons),
    }),
    z.object({
      kind: z.literal("count"),
      counted: count,
      expected_stocked: count,
      reason: z.enum(stockReasons).default("counted"),
    }),
  ]),
  low_stock_level: z.object({ to: count, seen: count }),
  season: z.object({ to: seasonSchema, seen: seasonSchema }),
  is_hidden: z.object({ to: z.boolean(), seen: z.boolean() }),
} satisfies Record<GoodsColumn, z.ZodType>;

export type GoodsCells = { [Column in GoodsColumn]?: z.output<(typeof cellSchemas)[Column]> };
export type GoodsCellsInput = { [Column in GoodsColumn]?: z.input<(typeof cellSchemas)[Column]> };

/**
 * Up to 1,000 rows in one go. Cells are judged one by one, so that a wrong one is told and the rest is
 * saved. `key` names this request: sent again after a cut line, it is answered and not done again.
 */
export const saveGoodsSchema = z.object({
  key: z.string().regex(/^[\w-]{8,64}$/),
  mode: z.enum(["good_cells", "all_or_nothing"]).default("good_cells"),
  rows: z
    .array(
      z.object({
        variant_id: z.string().min(1).max(64),
        cells: z.partialRecord(z.enum(goodsColumns), z.unknown()),
      }),
    )
    .min(1)
    .max(SAVE_ROWS_MAX),
});
export type SaveGoods = z.output<typeof saveGoodsSchema>;

/**
 * What became of one cell. `refused`: it can never stand as written. `conflict`: something else is there
 * than was seen; `now` says what, `by` and `at` who wrote it and when, where that is known.
 */
export type CellOutcome =
  | { state: "saved" | "unchanged" }
  | { state: "refused"; code: string; message: string }
  | { state: "conflict"; code: string; message: string; now: unknown; by: string | null; at: string | null };
export type RowOutcome = {
  variant_id: string;
  cells: Partial<Record<GoodsColumn, CellOutcome>>;
  /** The row is not this producer's, or is not there: both are answered alike. */
  is_missing: boolean;
};

/** `is_saved` is false only when all or nothing was asked for and something was not right. */
export type SaveGoodsAnswer = {
  is_saved: boolean;
  /** The same request had been done before; this is its answer. */
  is_repeated: boolean;
  saved: number;
  unsaved: number;
  rows: RowOutcome[];
};

/** One change of what lies in store. `order_code` where an order took it. */
export type StockEvent = {
  id: string;
  at: string;
  kind: "adjust" | "count" | "outside";
  reason: string;
  before: number;
  after: number;
  member: string | null;
  order_code: string | null;
};
export type PriceEvent = {
  id: string;
  at: string;
  before: number | null;
  after: number;
  member: string | null;
  /** The day it had been planned for, when it was. */
  planned_for: string | null;
};
/** What orders hold now, newest first. */
export type HeldEvent = { order_code: string; quantity: number; at: string };
export type GoodsHistory = { row: GoodsRow; stock: StockEvent[]; prices: PriceEvent[]; held: HeldEvent[] };
