import type { GoodsRow } from "@contracts/goods";
import { useState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { TextArea } from "@/ui/field";
import { Select } from "@/ui/select";
import { Sheet } from "@/ui/sheet";
import { deskPaths } from "../paths";
import { type EditColumn, isEditColumn } from "./columns";
import type { GridWords } from "./messages";
import { type PasteReport, pasteBlock } from "./paste";
import { readBlock } from "./read-block";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type PasteSheetProps = {
  grid: GoodsGrid;
  rows: readonly GoodsRow[];
  columns: readonly EditColumn[];
  context: TypeContext;
  words: GridWords;
  locale: Locale;
  onPasted: (report: PasteReport) => void;
  onClose: () => void;
};

/** Pasting a block with a thumb: which column it goes into, and at which row it begins. */
export const PasteSheet = ({
  grid,
  rows,
  columns,
  context,
  words,
  locale,
  onPasted,
  onClose,
}: PasteSheetProps) => {
  const t = words.paste;
  const [text, setText] = useState("");
  const [column, setColumn] = useState<EditColumn>("price");
  const [start, setStart] = useState(rows[0]?.variant_id ?? "");
  const apply = () => {
    const from = Math.max(
      0,
      rows.findIndex((row) => row.variant_id === start),
    );
    const target = { rows: rows.slice(from), columns: columns.slice(columns.indexOf(column)) };
    const { writings, report } = pasteBlock(readBlock(text), target, context);
    grid.write(writings);
    onPasted(report);
    onClose();
  };
  return (
    <Sheet
      title={t.title}
      closeLabel={words.row.close}
      closeHref={deskPaths(locale).stock()}
      onClose={onClose}
    >
      <TextArea
        name="block"
        label={t.text}
        rows={6}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        name="column"
        label={t.column}
        value={column}
        onChange={({ target }) => isEditColumn(target.value) && setColumn(target.value)}
        options={columns.map((value) => ({ value, label: words.columns[value] }))}
      />
      <Select
        name="start"
        label={t.start}
        value={start}
        onChange={(event) => setStart(event.target.value)}
        options={rows.map((row, at) => ({
          value: row.variant_id,
          label: `${at + 1}. ${row.product_title}, ${row.variant_title}`,
        }))}
      />
      <Button type="button" size="wide" disabled={text.trim() === ""} onClick={apply}>
        {t.apply}
      </Button>
    </Sheet>
  );
};
