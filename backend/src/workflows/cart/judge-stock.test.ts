import { expect, test } from "vitest";
import { judgeStock } from "./judge-stock";

const line = (id: string, quantity: number, available: number, required = 1, item = "iitem_1") => ({
  id,
  quantity,
  is_on_sale: true,
  stock: [{ inventory_item_id: item, required, available }],
});

test("two lines on one item are judged together", () => {
  const judged = judgeStock([line("a", 4, 5), line("b", 4, 5)]);
  expect(judged.get("a")).toEqual({ available: 5, problem: "not_enough_stock" });
  expect(judged.get("b")?.problem).toBe("not_enough_stock");
});

test("lines on different items do not disturb each other", () => {
  const judged = judgeStock([line("a", 4, 5), line("b", 4, 5, 1, "iitem_2")]);
  expect([...judged.values()].map(({ problem }) => problem)).toEqual([null, null]);
});

test("a set of three needs three pieces a piece", () => {
  expect(judgeStock([line("a", 2, 5, 3)]).get("a")).toEqual({ available: 1, problem: "not_enough_stock" });
});

test("nothing left, less than nothing left and taken down all read as sold out", () => {
  expect(judgeStock([line("a", 1, 0)]).get("a")?.problem).toBe("out_of_stock");
  expect(judgeStock([line("a", 1, -2)]).get("a")).toEqual({ available: 0, problem: "out_of_stock" });
  expect(judgeStock([{ ...line("a", 1, 9), is_on_sale: false }]).get("a")?.problem).toBe("out_of_stock");
});

test("what is not counted is always to be had", () => {
  expect(judgeStock([{ id: "a", quantity: 7, is_on_sale: true, stock: [] }]).get("a")?.problem).toBeNull();
});
