import type { GoodsRow } from "@contracts/goods";
import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import type { EditColumn } from "./columns";
import { keyOf, type Writing } from "./drafts";
import { type PasteReport, pasteBlock } from "./paste";
import { readBlock, writeBlock } from "./read-block";
import { at, clampSpot, moveBy, rangeOf, type Selection, type Spot, stepOf, tabBy } from "./selection";
import { cellFace, type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

export type Editing = { spot: Spot; text: string };
type Options = {
  grid: GoodsGrid;
  rows: readonly GoodsRow[];
  columns: readonly EditColumn[];
  context: TypeContext;
  onPasted: (report: PasteReport) => void;
};

/** Where the cursor is in the wide table, what is selected, and what the keyboard and the clipboard do. */
export function useTableKeys({ grid, rows, columns, context, onPasted }: Options) {
  const [chosen, setChosen] = useState<Selection>(at({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const extent = { rows: rows.length, columns: columns.length };
  const selection = { anchor: clampSpot(chosen.anchor, extent), cursor: clampSpot(chosen.cursor, extent) };
  const range = rangeOf(selection);
  const chosenRows = rows.slice(range.top, range.bottom + 1);
  const chosenColumns = columns.slice(range.left, range.right + 1);
  const draftOf = (row: GoodsRow, column: EditColumn) => grid.drafts.get(keyOf(row.variant_id, column));
  const textOf = (row: GoodsRow, column: EditColumn) =>
    cellFace(row, column, draftOf(row, column), context).text;

  const everyChosen = (writing: (row: GoodsRow, column: EditColumn) => Writing): Writing[] =>
    chosenRows.flatMap((row) => chosenColumns.map((column) => writing(row, column)));

  const fillDown = () => {
    const [first, ...below] = chosenRows;
    if (!first) return;
    grid.write(
      below.flatMap((row) =>
        chosenColumns.map((column) => typedInto(row, column, textOf(first, column), context)),
      ),
    );
  };

  const startEditing = (spot: Spot, text?: string) => {
    const row = rows[spot.row];
    const column = columns[spot.column];
    if (!row || !column) return;
    setChosen(at(spot));
    setEditing({ spot, text: text ?? draftOf(row, column)?.text ?? textOf(row, column) });
  };

  const finishEditing = (text: string | null, go: Spot | null) => {
    const spot = editing?.spot;
    setEditing(null);
    const row = spot && rows[spot.row];
    const column = spot && columns[spot.column];
    if (row && column && text !== null) grid.write([typedInto(row, column, text, context)]);
    if (go) setChosen(moveBy(selection, go, extent));
  };

  const withCtrl = (key: string, isShift: boolean): boolean => {
    if (key === "z") (isShift ? grid.redo : grid.undo)();
    else if (key === "y") grid.redo();
    else if (key === "d") fillDown();
    else if (key === "s") void grid.save();
    else if (key === "a")
      setChosen({
        anchor: { row: 0, column: 0 },
        cursor: { row: extent.rows - 1, column: extent.columns - 1 },
      });
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.nativeEvent.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const isCtrl = event.ctrlKey || event.metaKey;
    const step = stepOf(key, isCtrl);
    if (step) setChosen(moveBy(selection, step, extent, shiftKey));
    else if (isCtrl && !altKey) {
      if (!withCtrl(key.toLowerCase(), shiftKey)) return;
    } else if (key === "Tab") {
      const next = tabBy(selection, shiftKey ? -1 : 1, extent);
      if (!next) return;
      setChosen(next);
    } else if (key === "Enter" || key === "F2") startEditing(selection.cursor);
    else if (key === "Delete" || key === "Backspace")
      grid.write(everyChosen(({ variant_id }, column) => ({ variant_id, column, draft: undefined })));
    else if (key === "Escape") setChosen(at(selection.cursor));
    else if (key.length === 1 && !altKey) startEditing(selection.cursor, key);
    else return;
    event.preventDefault();
  };

  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    const block = chosenRows.map((row) => chosenColumns.map((column) => textOf(row, column)));
    event.clipboardData.setData("text/plain", writeBlock(block));
    event.preventDefault();
  };

  const paste = (text: string, from: Spot, many: boolean) => {
    const block = readBlock(text);
    const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    const filled =
      many && single !== undefined ? chosenRows.map(() => chosenColumns.map(() => single)) : block;
    const target = { rows: rows.slice(from.row), columns: columns.slice(from.column) };
    const { writings, report } = pasteBlock(filled, target, context);
    grid.write(writings);
    onPasted(report);
    const last = { row: from.row + filled.length - 1, column: from.column + (filled[0]?.length ?? 1) - 1 };
    setChosen({ anchor: from, cursor: clampSpot(last, extent) });
  };

  const onPaste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    paste(event.clipboardData.getData("text/plain"), { row: range.top, column: range.left }, true);
  };

  return {
    selection,
    range,
    editing,
    setChosen,
    startEditing,
    finishEditing,
    fillDown,
    onKeyDown,
    onCopy,
    onPaste,
  };
}
export type TableKeys = ReturnType<typeof useTableKeys>;
