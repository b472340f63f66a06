import { audit } from "../../i18n/messages/audit";
import { formatDay, formatInstant } from "../../lib/dates";
import { formatMoney } from "../../lib/money";
import type { Words } from "../../lib/use-words";

type AuditWord = keyof typeof audit.vi;
const isKnown = (name: string): name is AuditWord => name in audit.vi;

/** Tables that have a name in the clerk's words. */
export const namedTables = Object.keys(audit.vi).flatMap((word) =>
  word.startsWith("table_") ? [word.slice("table_".length)] : [],
);

/** A table as a clerk calls it; its raw name where we have no word. */
export const tableWord = (table: string, words: Words): string => named(`table_${table}`, table, words);

/** A column as a clerk calls it; its raw name where we have no word. */
export const columnWord = (column: string, words: Words): string => named(`column_${column}`, column, words);

function named(key: string, raw: string, words: Words): string {
  return isKnown(key) ? words(`audit.${key}`) : raw;
}

/** Columns that hold one of a few values, each with a word of its own. */
const chosen = [
  ...["state", "state_before", "status", "kind", "role", "legal_form", "case_type"],
  ...["issuer_level", "result", "reason"],
];

/** Names of records by id. */
export type Names = Readonly<Record<string, string>>;

/** A value as it is read: money, days and instants in the manner of the house, a record by its name. */
export function valueWord(column: string, value: unknown, words: Words, names: Names): string {
  if (value === null || value === undefined || value === "") return words("audit.nothing");
  if (typeof value === "boolean") return words(value ? "shared.yes" : "shared.no");
  if (typeof value === "number")
    return /^amount$|_vnd$/.test(column) ? formatMoney(value) : value.toLocaleString("vi-VN");
  if (typeof value !== "string") return JSON.stringify(value);
  if (Object.hasOwn(names, value)) return names[value] ?? value;
  if (chosen.includes(column)) return named(`value_${value}`, value, words);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  return /_at$/.test(column) ? formatInstant(value) : value;
}
