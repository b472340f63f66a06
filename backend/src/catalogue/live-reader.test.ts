import { expect, test } from "vitest";
import { toCatalogueProduct } from "./catalogue-product";
import { LiveReader } from "./live-reader";
import { graphProduct } from "./product-fixture";

const DAY = "2026-11-24";

/** A database whose price can change, and that answers when it is told to. */
function shop() {
  const state = { price: 100, asked: [] as string[][], answer: [] as (() => void)[] };
  const reader = new LiveReader(async (ids) => {
    state.asked.push([...ids]);
    const { price } = state;
    await new Promise<void>((resolve) => state.answer.push(resolve));
    const read = (id: string) => toCatalogueProduct(graphProduct({ id, title: `${id} ${price}` }), []);
    return new Map(
      ids.flatMap((id) => [read(id)].flatMap((product) => (product ? [[id, product] as const] : []))),
    );
  });
  const titles = async (ids: string[]) =>
    [...(await reader.read(ids, DAY)).values()].map(({ title }) => title);
  const settle = async () => {
    await new Promise(setImmediate);
    state.answer.shift()?.();
    await new Promise(setImmediate);
  };
  return { state, titles, settle };
}

test("who comes while a question is asked is answered by the next, together, and with their own products only", async () => {
  const { state, titles, settle } = shop();
  const first = titles(["a"]);
  await new Promise(setImmediate);
  const [second, third] = [titles(["b", "a"]), titles(["c"])];
  await settle();
  await settle();
  expect(await Promise.all([first, second, third])).toEqual([["a 100"], ["b 100", "a 100"], ["c 100"]]);
  expect(state.asked).toEqual([["a"], ["b", "a", "c"]]);
});

test("a price that changed before somebody asked is what they see", async () => {
  const { state, titles, settle } = shop();
  const before = titles(["a"]);
  await new Promise(setImmediate);
  state.price = 200;
  const after = titles(["a"]);
  await settle();
  await settle();
  expect([await before, await after]).toEqual([["a 100"], ["a 200"]]);
});

test("a question that failed fails who shared it, and nobody after", async () => {
  let isDown = true;
  const reader = new LiveReader(async () => {
    if (isDown) throw new Error("down");
    return new Map();
  });
  await expect(Promise.all([reader.read(["a"], DAY), reader.read(["b"], DAY)])).rejects.toThrow("down");
  isDown = false;
  expect(await reader.read(["a"], DAY)).toEqual(new Map());
});
