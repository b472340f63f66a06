import type { GoodsColumn } from "@contracts/goods";

/** Columns one can write in, in the order of the table. `count` and `move` are two ways to write one stock. */
export const editColumns = [
  "price",
  "plan",
  "tiers",
  "count",
  "move",
  "reason",
  "level",
  "season",
  "hidden",
] as const;
export type EditColumn = (typeof editColumns)[number];

/** The cell of the backend that a column writes. */
export const cellOf: Record<EditColumn, GoodsColumn> = {
  price: "price",
  plan: "planned_price",
  tiers: "tiers",
  count: "stock",
  move: "stock",
  reason: "stock",
  level: "low_stock_level",
  season: "season",
  hidden: "is_hidden",
};

export const addReasons = ["harvest", "made", "returned", "other"] as const;
export const takeReasons = ["sold_at_fair", "sold_elsewhere", "spoiled", "other"] as const;
export type Reason = (typeof addReasons)[number] | (typeof takeReasons)[number] | "counted";
export const allReasons: readonly Reason[] = [
  "harvest",
  "made",
  "returned",
  "sold_at_fair",
  "sold_elsewhere",
  "spoiled",
  "counted",
  "other",
];

export const isEditColumn = (text: string): text is EditColumn =>
  (editColumns as readonly string[]).includes(text);
