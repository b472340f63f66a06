import type { GoodsTier, PlannedPrice, Season } from "@contracts/goods";
import { readDay } from "@/lib/day";
import { foldText } from "@/lib/fold-text";
import type { CellWords } from "./cell-text";
import { allReasons, type EditColumn, type Reason } from "./columns";
import { type AmountRead, type NumberStyle, readAmount } from "./read-amount";

export const PRICE_MIN = 1000;
export const PRICE_MAX = 100_000_000;
export const STOCK_MAX = 1_000_000;
const TIERS_MAX = 8;

export type CellFault =
  | "empty"
  | "letters"
  | "fraction"
  | "ambiguous"
  | "priceLow"
  | "priceHigh"
  | "negative"
  | "tooMany"
  | "none"
  | "planForm"
  | "planPast"
  | "tiersForm"
  | "tiersOrder"
  | "tiersRetail"
  | "seasonForm"
  | "seasonPast"
  | "hiddenForm"
  | "reasonForm";
export type CellValue = {
  price: number;
  plan: PlannedPrice | null;
  tiers: GoodsTier[];
  count: number;
  move: number;
  reason: Reason;
  level: number;
  season: Season;
  hidden: boolean;
};
export type CellRead<Column extends EditColumn = EditColumn> =
  | { value: CellValue[Column]; how?: "plain" | "vi" | "en" | "short" }
  | { fault: CellFault };

export type ReadContext = { words: CellWords; today: string; style?: NumberStyle };

const bounded = (
  read: AmountRead,
  least: number,
  most: number,
  low: CellFault,
  high: CellFault,
): CellRead => {
  if ("fault" in read) return read;
  if (read.value < least) return { fault: low };
  return read.value > most ? { fault: high } : read;
};

const readPrice = (text: string, style?: NumberStyle) =>
  bounded(readAmount(text, style), PRICE_MIN, PRICE_MAX, "priceLow", "priceHigh");

function readPlan(text: string, { today }: ReadContext): CellRead<"plan"> {
  if (text.trim() === "") return { value: null };
  const found = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})\s*$/.exec(text);
  const starts_on = found?.[1] ? readDay(found[1]) : null;
  if (!found || !starts_on) return { fault: "planForm" };
  const amount = text.slice(0, found.index).replace(/(?:\p{L}|[:,;-]|\s)+$/u, "");
  const price = readPrice(amount);
  if ("fault" in price) return price;
  if (starts_on <= today) return { fault: "planPast" };
  return typeof price.value === "number"
    ? { value: { price: price.value, starts_on } }
    : { fault: "planForm" };
}

function readTiers(text: string): CellRead<"tiers"> {
  const tiers: GoodsTier[] = [];
  for (const part of text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [quantity = "", price = "", ...rest] = part.split(/:|→|=|->/);
    const min = readAmount(quantity.replace(/^[≥>từ\s]+/iu, ""));
    const unit = readPrice(price);
    if (rest.length > 0 || "fault" in min || min.value < 1 || min.value > STOCK_MAX)
      return { fault: "tiersForm" };
    if ("fault" in unit || typeof unit.value !== "number") return { fault: "tiersForm" };
    tiers.push({ min_quantity: min.value, unit_price: unit.value });
  }
  if (tiers.length > TIERS_MAX) return { fault: "tiersForm" };
  const isOrdered = tiers.every((tier, at) => {
    const before = tiers[at - 1];
    return !before || (tier.min_quantity > before.min_quantity && tier.unit_price <= before.unit_price);
  });
  return isOrdered ? { value: tiers } : { fault: "tiersOrder" };
}

function readSeason(text: string, { words, today }: ReadContext): CellRead<"season"> {
  const plain = foldText(text);
  const day = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
  const isOver = [words.seasonOver, "het", "over", "off"].some((word) => plain.startsWith(foldText(word)));
  const isOn = [words.seasonOn, "con", "dang", "on", "in season"].some((word) =>
    plain.startsWith(foldText(word)),
  );
  if (isOver === isOn) return { fault: "seasonForm" };
  if (!day) return { value: { is_over: isOver, returns_on: null } };
  const returns_on = readDay(day);
  if (!isOver || !returns_on) return { fault: "seasonForm" };
  return returns_on > today ? { value: { is_over: true, returns_on } } : { fault: "seasonPast" };
}

function readHidden(text: string, words: CellWords): CellRead<"hidden"> {
  const plain = foldText(text);
  if ([foldText(words.hidden), "an", "hidden", "0"].includes(plain)) return { value: true };
  return [foldText(words.shown), "hien", "shown", "1"].includes(plain)
    ? { value: false }
    : { fault: "hiddenForm" };
}

function readReason(text: string, words: CellWords): CellRead<"reason"> {
  const plain = foldText(text);
  const found = allReasons.find((reason) => reason === text || foldText(words.reasons[reason]) === plain);
  return found ? { value: found } : { fault: "reasonForm" };
}

/** What was typed or pasted into a cell, or what keeps it from being read. Nothing is guessed at. */
export function readCell(column: EditColumn, text: string, context: ReadContext): CellRead {
  switch (column) {
    case "price":
      return readPrice(text, context.style);
    case "plan":
      return readPlan(text, context);
    case "tiers":
      return readTiers(text);
    case "count":
    case "level":
      return bounded(readAmount(text, context.style), 0, STOCK_MAX, "negative", "tooMany");
    case "move": {
      const read = bounded(readAmount(text, context.style), -STOCK_MAX, STOCK_MAX, "tooMany", "tooMany");
      return "value" in read && read.value === 0 ? { fault: "none" } : read;
    }
    case "season":
      return readSeason(text, context);
    case "hidden":
      return readHidden(text, context.words);
    case "reason":
      return readReason(text, context.words);
  }
}
