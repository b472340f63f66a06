import type { GoodsRow } from "@contracts/goods";
import { useState } from "react";
import type { Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { Sheet } from "@/ui/sheet";
import { deskPaths } from "../paths";
import { allReasons, type EditColumn, isEditColumn } from "./columns";
import type { GridWords } from "./messages";
import { readCell } from "./read-cell";
import { type TypeContext, typedInto } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

type ManySheetProps = {
  grid: GoodsGrid;
  rows: readonly GoodsRow[];
  columns: readonly EditColumn[];
  context: TypeContext;
  words: GridWords;
  locale: Locale;
  onClose: () => void;
};

/** One value into one column of all the rows chosen. */
export const ManySheet = ({ grid, rows, columns, context, words, locale, onClose }: ManySheetProps) => {
  const t = words.many;
  const [column, setColumn] = useState<EditColumn>("price");
  const [text, setText] = useState("");
  const read = readCell(column, text, context);
  const fault = text !== "" && "fault" in read ? words.faults[read.fault] : undefined;
  const choices =
    column === "reason"
      ? allReasons.map((reason) => context.words.reasons[reason])
      : column === "hidden"
        ? [context.words.shown, context.words.hidden]
        : column === "season"
          ? [context.words.seasonOn, context.words.seasonOver]
          : null;
  const apply = () => {
    grid.write(rows.map((row) => typedInto(row, column, text, context)));
    onClose();
  };
  return (
    <Sheet
      title={t.title}
      closeLabel={words.row.close}
      closeHref={deskPaths(locale).stock()}
      onClose={onClose}
    >
      <p className="text-sm text-muc-muted">{t.which(formatCount(rows.length))}</p>
      <Select
        name="column"
        label={t.column}
        value={column}
        onChange={({ target }) => {
          if (!isEditColumn(target.value)) return;
          setColumn(target.value);
          setText("");
        }}
        options={columns.map((value) => ({ value, label: words.columns[value] }))}
      />
      {choices ? (
        <Select
          name="value"
          label={t.value}
          value={text}
          placeholder="–"
          onChange={(event) => setText(event.target.value)}
          options={choices.map((value) => ({ value, label: value }))}
        />
      ) : (
        <Field
          name="value"
          label={t.value}
          hint={column === "price" ? words.hints.price : words.hints[column]}
          error={fault}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <Button type="button" size="wide" disabled={"fault" in read || rows.length === 0} onClick={apply}>
        {t.apply}
      </Button>
    </Sheet>
  );
};
