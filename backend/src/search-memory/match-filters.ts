import type { SearchTypes } from "@medusajs/framework/types";
import { BitSet } from "./bit-set";
import type { DocumentMemory } from "./document-memory";
import { type FieldColumn, NumberColumn, type Scalar } from "./field-column";

type Filters = SearchTypes.SearchFilters;

const comparisons: Record<string, (bound: number) => (value: number) => boolean> = {
  $gt: (bound) => (value) => value > bound,
  $gte: (bound) => (value) => value >= bound,
  $lt: (bound) => (value) => value < bound,
  $lte: (bound) => (value) => value <= bound,
};

/**
 * The documents that a filter matches, as Medusa's PostgreSQL provider reads it. Not to be changed: it may be
 * remembered.
 * @throws Error for a field or an operator that this index does not know
 */
export function matchFilters(memory: DocumentMemory, filters: Filters | undefined): BitSet {
  if (!filters || Object.keys(filters).length === 0) return memory.all();
  return memory.remembered(filters, () =>
    allOf(
      memory,
      Object.entries(filters).map(([key, value]) => matchPart(memory, key, value)),
    ),
  );
}

function matchPart(memory: DocumentMemory, key: string, value: unknown): BitSet {
  switch (key) {
    case "$and":
      return allOf(
        memory,
        (value as Filters[]).map((filters) => matchFilters(memory, filters)),
      );
    case "$or":
      return (value as Filters[]).reduce(
        (any, filters) => addMatches(memory, filters, any),
        memory.emptySet(),
      );
    case "$not":
      return BitSet.allBut(matchFilters(memory, value as Filters));
    default:
      return matchField(memory, key, value);
  }
}

/** What is in every set; a set alone is given back as it is. */
function allOf(memory: DocumentMemory, [first, ...rest]: BitSet[]): BitSet {
  if (!first) return memory.all();
  return rest.length === 0 ? first : rest.reduce((all, part) => all.keep(part), first.copy());
}

/** One word of many needs no set of its own. */
function addMatches(memory: DocumentMemory, filters: Filters, to: BitSet): BitSet {
  const entries = Object.entries(filters);
  const [[key, value] = ["", null]] = entries;
  if (entries.length !== 1 || key.startsWith("$") || !isScalar(value))
    return to.join(matchFilters(memory, filters));
  columnOf(memory, key).addEqual(value, to);
  return to;
}

function matchField(memory: DocumentMemory, name: string, asked: unknown): BitSet {
  const column = columnOf(memory, name);
  if (isScalar(asked)) return addValues(column, [asked], memory.emptySet());
  if (Array.isArray(asked)) return addValues(column, asked, memory.emptySet());
  const { $in, ...bounds } = asked as Record<string, unknown>;
  if (Array.isArray($in) && Object.keys(bounds).length === 0)
    return addValues(column, $in, memory.emptySet());
  return memory.withinBounds(name + JSON.stringify(asked), () =>
    addWithin(column, asked as Record<string, unknown>, memory.emptySet()),
  );
}

function addValues(column: FieldColumn, values: Scalar[], to: BitSet): BitSet {
  for (const value of values) column.addEqual(value, to);
  return to;
}

function addWithin(column: FieldColumn, operators: Record<string, unknown>, to: BitSet): BitSet {
  const holds = Object.entries(operators).map(([operator, bound]) => {
    const compare = comparisons[operator];
    if (!compare) throw new Error(`The index in memory does not know ${operator} here.`);
    return compare(Number(bound));
  });
  if (!(column instanceof NumberColumn) || holds.length === 0)
    throw new Error("Only numbers of the index in memory can be compared.");
  column.addWhere((value) => holds.every((hold) => hold(value)), to);
  return to;
}

function columnOf(memory: DocumentMemory, name: string): FieldColumn {
  const column = memory.columns.get(name);
  if (!column) throw new Error(`The index in memory has no field ${name}.`);
  return column;
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
