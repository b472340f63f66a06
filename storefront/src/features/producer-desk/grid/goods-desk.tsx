"use client";

import type { GoodsList } from "@contracts/goods";
import { useMemo, useState } from "react";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { GoodsCards } from "./goods-cards";
import { GoodsTable } from "./goods-table";
import { editable, gridColumns } from "./grid-column";
import { GridFilter, GridTools, GridTotals } from "./grid-tools";
import { ManySheet } from "./many-sheet";
import { markedRows, showCounts } from "./marked-rows";
import { type GoodsShow, matchGoods, totalsOf } from "./match-goods";
import { messages } from "./messages";
import type { PasteReport } from "./paste";
import { PasteNotice } from "./paste-notice";
import { PasteSheet } from "./paste-sheet";
import { ReasonDefaults } from "./reason-defaults";
import { RowSheet } from "./row-sheet";
import { SaveBar } from "./save-bar";
import type { Owner } from "./save-goods";
import { useGoodsGrid } from "./use-goods-grid";
import { useWideScreen } from "./use-wide-screen";

type GoodsDeskProps = {
  list: GoodsList;
  owner: Owner;
  locale: Locale;
  initial: { query: string; show: GoodsShow; open: string | null };
};

/** The whole of stock and prices: a table where there is room, cards with the same powers on a phone. */
export const GoodsDesk = ({ list, owner, locale, initial }: GoodsDeskProps) => {
  const words = messages(locale);
  const grid = useGoodsGrid(list, owner, locale);
  const [query, setQuery] = useState(initial.query);
  const [show, setShow] = useState<GoodsShow>(initial.show);
  const [sheet, setSheet] = useState<"paste" | "many" | null>(null);
  const [open, setOpen] = useState<string | null>(initial.open);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isPicking, setPicking] = useState(false);
  const [report, setReport] = useState<PasteReport | null>(null);
  const isWide = useWideScreen();
  const context = useMemo(() => ({ words: words.cell, today: list.today }), [words, list.today]);
  const marked = useMemo(
    () => markedRows(grid.drafts, grid.told, context),
    [grid.drafts, grid.told, context],
  );
  const counts = useMemo(() => showCounts(grid.rows, marked), [grid.rows, marked]);
  const shown = useMemo(() => matchGoods(grid.rows, query, show, marked), [grid.rows, query, show, marked]);
  const columns = editable(gridColumns(list.has_wholesale));
  const chosen = picked.size > 0 ? grid.rows.filter((row) => picked.has(row.variant_id)) : shown;
  const opened = open ? grid.byId.get(open) : undefined;
  const part = { grid, context, words, locale };
  const clear = () => {
    setQuery("");
    setShow("all");
  };
  const pick = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <>
      <GridFilter {...{ query, show, counts, words }} onQuery={setQuery} onShow={setShow} />
      <GridTools grid={grid} words={words} onPaste={() => setSheet("paste")} onMany={() => setSheet("many")}>
        {isWide === false && (
          <label className="flex min-h-11 shrink-0 items-center gap-2 px-2 text-sm font-semibold whitespace-nowrap">
            <input
              type="checkbox"
              checked={isPicking}
              className="size-5 accent-cham"
              onChange={() => {
                setPicking(!isPicking);
                setPicked(new Set());
              }}
            />
            {words.row.select}
          </label>
        )}
        <ReasonDefaults grid={grid} words={words} />
      </GridTools>
      {report && <PasteNotice report={report} words={words} onDismiss={() => setReport(null)} />}
      <GridTotals totals={totalsOf(shown)} words={words} money={formatMoney} />
      {isWide === null && <p className="py-10 text-center text-muc-muted">{words.opening}</p>}
      {isWide !== null && shown.length === 0 && (
        <EmptyState title={words.filter.nothing}>
          <p>{words.filter.nothingText}</p>
          <Button type="button" look="secondary" onClick={clear}>
            {words.filter.clear}
          </Button>
        </EmptyState>
      )}
      {isWide && shown.length > 0 && (
        <GoodsTable
          {...part}
          rows={shown}
          hasWholesale={list.has_wholesale}
          onPasted={setReport}
          onOpen={setOpen}
        />
      )}
      {isWide === false && (
        <GoodsCards
          {...part}
          rows={shown}
          picked={picked}
          isPicking={isPicking}
          onPick={pick}
          onOpen={setOpen}
        />
      )}
      {isWide && <p className="py-2 text-xs text-muc-muted">{words.tools.keys}</p>}
      <SaveBar {...part} wrong={marked.cells} onWrong={() => setShow("wrong")} />
      {opened && (
        <RowSheet
          {...part}
          key={opened.variant_id}
          row={opened}
          hasWholesale={list.has_wholesale}
          onClose={() => setOpen(null)}
        />
      )}
      {sheet === "paste" && (
        <PasteSheet
          {...part}
          rows={shown}
          columns={columns}
          onPasted={setReport}
          onClose={() => setSheet(null)}
        />
      )}
      {sheet === "many" && (
        <ManySheet {...part} rows={chosen} columns={columns} onClose={() => setSheet(null)} />
      )}
    </>
  );
};
