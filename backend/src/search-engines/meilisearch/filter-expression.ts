import type { SearchTypes } from "@medusajs/framework/types";

type Filters = SearchTypes.SearchFilters;
type Value = string | number | boolean;

const comparisons = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const;

/** Holds of no document. */
const NOTHING = "NOT id EXISTS";

/** The search module's filters in Meilisearch's filter language. Empty for filters that ask for nothing. */
export function filterExpression(filters: Filters): string {
  const parts = Object.entries(filters).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key === "$and") return joined(branches(value), "AND");
    if (key === "$or") return joined(alternatives(value), "OR");
    if (key === "$not") return `NOT (${filterExpression(value as Filters)})`;
    return fieldExpression(key, value);
  });
  return joined(parts, "AND").join("");
}

function alternatives(value: unknown): string[] {
  const equal = new Map<string, Value[]>();
  const rest: Filters[] = [];
  for (const branch of value as Filters[]) {
    const word = onlyWord(branch);
    if (word) equal.set(word.field, [...(equal.get(word.field) ?? []), word.value]);
    else rest.push(branch);
  }
  return [...[...equal].map(([field, values]) => anyOf(field, values)), ...branches(rest)];
}

/** A filter that asks for one value of one field; a query has many, and a list of them is found faster. */
function onlyWord(filters: Filters): { field: string; value: Value } | null {
  const [[field, value] = [], ...more] = Object.entries(filters);
  if (field === undefined || more.length > 0 || value === null || typeof value === "object") return null;
  return value === undefined ? null : { field, value };
}

const branches = (value: unknown): string[] =>
  (value as Filters[]).map(filterExpression).filter((part) => part !== "");

const joined = (parts: string[], by: "AND" | "OR"): string[] =>
  parts.length > 1 ? [`(${parts.join(` ${by} `)})`] : parts;

function fieldExpression(field: string, value: unknown): string {
  if (Array.isArray(value)) return anyOf(field, value as Value[]);
  if (typeof value !== "object") return anyOf(field, [value as Value]);
  if (value === null) return `${field} IS NULL`;
  return joined(
    Object.entries(value).map(([operator, operand]) => operation(field, operator, operand)),
    "AND",
  ).join("");
}

function operation(field: string, operator: string, operand: unknown): string {
  if (operator === "$eq") return anyOf(field, [operand as Value]);
  if (operator === "$in") return anyOf(field, operand as Value[]);
  if (operator === "$ne") return `NOT ${anyOf(field, [operand as Value])}`;
  if (operator in comparisons && typeof operand === "number") {
    return `${field} ${comparisons[operator as keyof typeof comparisons]} ${operand}`;
  }
  throw new Error(`Meilisearch is not asked with ${operator} on ${field}.`);
}

function anyOf(field: string, values: readonly Value[]): string {
  const possible = values.filter((value) => field === "id" || isAsStored(value));
  if (possible.length === 0) return NOTHING;
  return `${field} IN [${possible.map(literal).join(", ")}]`;
}

/**
 * Meilisearch compares without regard to capitals, blanks around and compatible letters, PostgreSQL with.
 * Words, handles and codes are stored in plain small letters, so what is written otherwise is nowhere.
 */
const isAsStored = (value: Value): boolean =>
  typeof value !== "string" ||
  (value.trim().toLowerCase() === value && value.normalize("NFKC") === value.normalize("NFC"));

const literal = (value: Value): string =>
  typeof value === "string" ? `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"` : String(value);
