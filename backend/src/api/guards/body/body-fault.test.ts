import { expect, test } from "vitest";
import { bodyFault } from "./body-fault";

const shop = { refuseMetadata: true };

test("an ordinary body passes", () => {
  expect(bodyFault({ items: [{ variant_id: "v", quantity: 2 }], name: "Nguyễn Thị Hoà" }, shop)).toBeNull();
  expect(bodyFault(undefined, shop)).toBeNull();
});

test("metadata is refused at any depth, and only for shoppers", () => {
  expect(bodyFault({ items: [{ metadata: { price: 1 } }] }, shop)).toBe("metadata");
  expect(bodyFault({ metadata: {} }, { refuseMetadata: false })).toBeNull();
});

test("keys that reach for the prototype are refused", () => {
  expect(bodyFault(JSON.parse('{"a":{"__proto__":{"x":1}}}'), shop)).toBe("forbidden_key");
  expect(bodyFault({ constructor: 1 }, shop)).toBe("forbidden_key");
});

test("NUL characters and bottomless bodies are refused", () => {
  expect(bodyFault({ name: "a\0b" }, shop)).toBe("null_character");
  let deep: object = {};
  for (let i = 0; i < 20; i += 1) deep = { deep };
  expect(bodyFault(deep, shop)).toBe("depth");
});
