import { expect, test } from "vitest";
import { toldOf } from "./bundle-state";

const words = {
  all: (count: string) => `all ${count}`,
  some: (done: string, all: string) => `${done} of ${all}`,
};
const result = (id: string, is_done: boolean) => ({ id, code: id, is_done, message: is_done ? null : "no" });

test("when every order moved, nothing is left to tell", () => {
  expect(toldOf([result("a", true), result("b", true)], words)).toEqual({
    tone: "good",
    message: "all 2",
    refused: [],
  });
});

test("orders that did not move are named with their reason", () => {
  const told = toldOf([result("a", true), result("b", false)], words);
  expect(told).toMatchObject({ tone: "warning", message: "1 of 2" });
  expect(told.refused).toEqual([{ id: "b", code: "b", message: "no" }]);
});
