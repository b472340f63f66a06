import type { SearchTypes } from "@medusajs/framework/types";
import { expect, test } from "vitest";
import { answerQuery } from "./answer-query";
import { DocumentMemory, type IndexFields } from "./document-memory";

const asked = { filterable: true, sortable: true, facetable: true };
const fields: IndexFields = {
  id: { type: "keyword", ...asked },
  words: { type: "keyword", array: true, filterable: true, facetable: true },
  aisle: { type: "keyword", ...asked },
  in_stock: { type: "boolean", ...asked },
  price: { type: "integer", ...asked },
};
const rice = { id: "rice", words: ["gao", "nep"], aisle: "gao", in_stock: true, price: 30 };
const tea = { id: "tea", words: ["che"], aisle: null, in_stock: false, price: 20 };
const noodles = { id: "noodles", words: ["mien", "gao"], aisle: "mien", in_stock: true, price: 20 };

function memoryOf(...documents: { id: string }[]): DocumentMemory {
  const memory = new DocumentMemory(fields);
  for (const document of documents) memory.put(document);
  return memory;
}
const all = memoryOf(rice, tea, noodles);
const ask = (
  memory: DocumentMemory,
  filters: SearchTypes.SearchFilters,
  order: Record<string, "ASC" | "DESC"> = { id: "ASC" },
) => answerQuery(memory, { entity: "x", filters, pagination: { order } }).hits.map(({ id }) => id);

test.each<[SearchTypes.SearchFilters, string[]]>([
  [{ words: "gao" }, ["noodles", "rice"]],
  [{ $and: [{ words: "gao" }, { words: "nep" }] }, ["rice"]],
  [{ $or: [{ words: "nep" }, { words: "che" }, { $and: [{ words: "mien" }] }] }, ["noodles", "rice", "tea"]],
  [{ $and: [{ words: "gao" }, { $not: { words: "nep" } }] }, ["noodles"]],
  [{ price: { $gte: 20, $lt: 30 } }, ["noodles", "tea"]],
  [{ in_stock: false }, ["tea"]],
  [{ id: ["rice", "tea"] }, ["rice", "tea"]],
  [{ id: { $in: ["tea", "nothing"] } }, ["tea"]],
  [{}, ["noodles", "rice", "tea"]],
  [{ words: "khong" }, []],
])("a filter matches what PostgreSQL would: %o", (filters, ids) => {
  expect(ask(all, filters)).toEqual(ids);
});

test("orders go by one field after the other, in windows", () => {
  expect(ask(all, {}, { price: "ASC", id: "DESC" })).toEqual(["tea", "noodles", "rice"]);
  expect(ask(all, {}, { in_stock: "DESC", price: "ASC" })).toEqual(["noodles", "rice", "tea"]);
  const pagination = { skip: 1, take: 1, order: { id: "ASC" } } as const;
  const { hits, metadata } = answerQuery(all, { entity: "x", pagination });
  expect([hits.map(({ id }) => id), metadata.count]).toEqual([["noodles", "rice", "tea"].slice(1, 2), 3]);
});

test("facets count what is matched, the most frequent first and equal ones by their letters", () => {
  const facetsOf = (filters: SearchTypes.SearchFilters) =>
    answerQuery(all, { entity: "x", filters, search_options: { facets: ["words", "aisle", "in_stock"] } })
      .facets;
  expect(facetsOf({})).toMatchObject({
    words: { values: [{ value: "gao", count: 2 }, { value: "che" }, { value: "mien" }, { value: "nep" }] },
    aisle: {
      values: [
        { value: "gao", count: 1 },
        { value: "mien", count: 1 },
      ],
    },
    in_stock: {
      values: [
        { value: "true", count: 2 },
        { value: "false", count: 1 },
      ],
    },
  });
  expect(facetsOf({ words: "nep" })?.in_stock).toEqual({
    type: "value",
    values: [{ value: "true", count: 1 }],
  });
});

test("a document that changes or goes is found as it is, also by a filter that was asked before", () => {
  const memory = memoryOf(rice, tea);
  const filters = { words: "gao" };
  expect(ask(memory, filters)).toEqual(["rice"]);
  memory.put({ ...tea, words: ["gao"] } as { id: string });
  expect(ask(memory, filters)).toEqual(["rice", "tea"]);
  memory.remove("rice");
  expect(ask(memory, filters)).toEqual(["tea"]);
  expect([memory.size, memory.waste]).toEqual([1, 2]);
});

test("holds more documents than fit at first", () => {
  const memory = memoryOf(
    ...Array.from({ length: 3_000 }, (_, at) => ({ id: `p${at}`, words: [at % 3 ? "a" : "b"], price: at })),
  );
  const { hits, metadata } = answerQuery(memory, {
    entity: "x",
    filters: { words: "b" },
    pagination: { take: 2, order: { price: "DESC" } },
  });
  expect([metadata.count, hits.map(({ id }) => id)]).toEqual([1_000, ["p2997", "p2994"]]);
});

test("an operator or a field it does not know is an error, never a wrong answer", () => {
  expect(() => ask(all, { price: { $like: 3 } })).toThrow("$like");
  expect(() => ask(all, { colour: "red" })).toThrow("colour");
});
