import { describe, expect, it } from "vitest";
import { pickFaults, readPicks } from "./read-picks";

const formOf = (rows: [line: string, lot: string, quantity: string][]): FormData => {
  const form = new FormData();
  for (const [line, lot, quantity] of rows) {
    form.append("pick_line", line);
    form.append("pick_lot", lot);
    form.append("pick_quantity", quantity);
  }
  return form;
};

describe("the lots chosen for a parcel", () => {
  it("are read row by row, and a row without a lot or pieces chooses nothing", () => {
    const form = formOf([
      ["line_1", "lot_a", "2"],
      ["line_1", "", "3"],
      ["line_1", "lot_b", ""],
      ["line_2", "lot_c", "1.200"],
    ]);
    expect(readPicks(form)).toEqual([
      { line_item_id: "line_1", lot_id: "lot_a", quantity: 2 },
      { line_item_id: "line_2", lot_id: "lot_c", quantity: 1200 },
    ]);
  });

  it("are nobody's choice when the form does not ask for them, so that what is recorded stands", () => {
    expect(readPicks(new FormData())).toBeNull();
    expect(readPicks(formOf([["line_1", "", ""]]))).toEqual([]);
  });

  it("tell each reason of a refusal once", () => {
    const fields = { "picks.0": "Lô A chỉ còn 3.", "picks.1": "Lô A chỉ còn 3." };
    expect(pickFaults({ message: "Sai.", fields })).toBe("Lô A chỉ còn 3.");
    expect(pickFaults({ message: "Sai." })).toBe("Sai.");
  });
});
