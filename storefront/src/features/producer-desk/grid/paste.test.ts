import { expect, test } from "vitest";
import { goodsRow } from "./goods-fixture";
import { messages } from "./messages";
import { pasteBlock } from "./paste";

const context = { words: messages("vi").cell, today: "2026-11-24" };
const rows = ["a", "b", "c"].map((variant_id) => goodsRow({ variant_id }));

test("a block lands cell by cell, and says how its numbers were read", () => {
  const { writings, report } = pasteBlock(
    [
      ["70.000", "+5"],
      ["71,000", "-2"],
      ["72000", ""],
    ],
    {
      rows,
      columns: ["price", "move"],
    },
    context,
  );
  expect(writings.map(({ variant_id, column, draft }) => [variant_id, column, draft?.text])).toEqual([
    ["a", "price", "70000"],
    ["a", "move", "5"],
    ["b", "price", "71000"],
    ["b", "move", "-2"],
    ["c", "price", "72000"],
  ]);
  expect(report).toMatchObject({ cells: 5, how: { vi: 1, en: 1, plain: 3 }, faults: [], beyond: 0 });
});

test("what cannot be read stands red in its cell, what is there already is no change, what is beyond is told", () => {
  const { writings, report } = pasteBlock(
    [["65.000"], ["1.234,5"], ["mười"], ["80.000"]],
    { rows, columns: ["price"] },
    context,
  );
  expect(writings).toEqual([
    { variant_id: "a", column: "price", draft: undefined },
    { variant_id: "b", column: "price", draft: { text: "1.234,5", seen: 65_000 } },
    { variant_id: "c", column: "price", draft: { text: "mười", seen: 65_000 } },
  ]);
  expect(report.same).toBe(1);
  expect(report.beyond).toBe(1);
  expect(report.faults.map(({ fault }) => fault)).toEqual(["fraction", "letters"]);
});

test("plans, tiers, seasons and switches are read as they are shown", () => {
  const columns = ["plan", "tiers", "season", "hidden", "reason"] as const;
  const block = [
    ["70.000 từ 01/12/2026", "10: 60.000; 100: 52.000", "Hết, có lại 01/05/2027", "Ẩn", "Hàng trả về"],
  ];
  expect(pasteBlock(block, { rows, columns }, context).report.faults).toEqual([]);
  const bad = [["70.000 từ 31/02/2027", "10: 60.000; 5: 52.000", "có khi hết", "giấu", "vì thích"]];
  expect(pasteBlock(bad, { rows, columns }, context).report.faults.map(({ fault }) => fault)).toEqual([
    "planForm",
    "tiersOrder",
    "seasonForm",
    "hiddenForm",
    "reasonForm",
  ]);
});
