import type { AuditEntryView } from "@contracts/audit";
import { formatDay, formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatCount, formatMoney } from "@/lib/money";
import { messages } from "./messages";
import { columnWord } from "./record-words";
import { chosenWord } from "./value-words";

export type Change = { label: string; before: string; after: string };

/** Longer texts are not read in a list of changes. */
const LONGEST = 200;

/** The columns of one entry that a producer can read; for an addition `after`, for a deletion `before` counts. */
export const readChanges = ({ before, after }: AuditEntryView, locale: Locale): Change[] =>
  Object.keys(after ?? before ?? {}).flatMap((column) => {
    const label = columnWord(column, locale);
    if (label === null) return [];
    const read = (value: unknown) => valueWord(column, value, locale);
    return [{ label, before: read(before?.[column]), after: read(after?.[column]) }];
  });

/** A value as a person reads it: money, counts, days and instants in the manner of the house. */
export const valueWord = (column: string, value: unknown, locale: Locale): string => {
  const t = messages(locale);
  if (value === null || value === undefined || value === "") return t.nothing;
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "number") return column === "amount" ? formatMoney(value) : formatCount(value);
  if (typeof value !== "string" || value.length > LONGEST) return t.long;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  if (column.endsWith("_at")) return formatInstant(value);
  return chosenWord(column, value, locale) ?? value;
};
