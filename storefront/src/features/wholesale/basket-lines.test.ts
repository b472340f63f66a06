import { describe, expect, it } from "vitest";
import { decodeLines, encodeLines, linesOfForm, withQuantity } from "./basket-lines";

const lines = [
  { sku: "TAIHOAN-MIEN-500", quantity: 20 },
  { sku: "A*B~", quantity: 1 },
];

describe("a basket in a query", () => {
  it("comes back as it was", () => {
    const plain = [
      { sku: "TAIHOAN-MIEN-500", quantity: 20 },
      { sku: "BACHA-1", quantity: 100_000 },
    ];
    expect(decodeLines(encodeLines(plain))).toEqual(plain);
  });
  it.each(["", "~", "A", "A*", "A*0", "A*-1", "A*1.5", "*5", "A*100001", `${"x".repeat(81)}*1`])(
    "drops %s",
    (text) => expect(decodeLines(text)).toEqual([]),
  );
  it("counts a SKU once", () => {
    expect(decodeLines("A*1~A*3")).toEqual([{ sku: "A", quantity: 3 }]);
  });
});

it("reads the plain form", () => {
  const form = new FormData();
  form.set("q.A", "20");
  form.set("q.B", "");
  form.set("q.C", "0");
  form.set("q.D", "many");
  form.set("other", "5");
  expect(linesOfForm(form)).toEqual([{ sku: "A", quantity: 20 }]);
});

describe("setting a quantity", () => {
  it("changes in place, appends, and takes out at zero", () => {
    expect(withQuantity(lines, "TAIHOAN-MIEN-500", 30)[0]).toEqual({ sku: "TAIHOAN-MIEN-500", quantity: 30 });
    expect(withQuantity(lines, "NEW", 5)).toHaveLength(3);
    expect(withQuantity(lines, "TAIHOAN-MIEN-500", 0)).toEqual([lines[1]]);
  });
});
