"use client";

import type { StockRow } from "@contracts/producer";
import { useActionState, useState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import type { ChangeResult } from "./change-goods";
import { ChangeNotice } from "./change-notice";
import { matchStock, type StockShow } from "./match-stock";
import { deskPaths } from "./paths";
import { StockFilter } from "./stock-filter";
import { type Editing, StockRowCard } from "./stock-row-card";
import { StockSheet } from "./stock-sheet";
import type { StockWords } from "./stock-words";

type StockDeskProps = {
  rows: readonly StockRow[];
  locale: Locale;
  /** Bound by the server: bound here, a page without JavaScript would wait for ever. */
  action: (before: ChangeResult | null, form: FormData) => Promise<ChangeResult>;
  words: StockWords;
  initial: { query: string; show: StockShow; editing: Editing | null };
};

/** All variants of the producer, filtered as one types; price and stock are changed in a sheet. */
export const StockDesk = ({ rows, locale, action, words, initial }: StockDeskProps) => {
  const [query, setQuery] = useState(initial.query);
  const [show, setShow] = useState<StockShow>(initial.show);
  const [result, submit, pending] = useActionState(action, null);
  // The sheet closes by itself once a result newer than its opening says that all is done.
  const [open, setOpen] = useState({ editing: initial.editing, since: null as typeof result });
  const editing = result?.kind === "done" && result !== open.since ? null : open.editing;
  const row = rows.find(({ variant_id }) => variant_id === editing?.variant_id);
  const shown = matchStock(rows, query, show);
  const clear = () => {
    setQuery("");
    setShow("all");
  };
  return (
    <>
      <StockFilter
        query={query}
        show={show}
        onQuery={setQuery}
        onShow={setShow}
        words={words}
        locale={locale}
      />
      {shown.length === 0 ? (
        <EmptyState title={words.nothing}>
          <p>{words.nothingText}</p>
          <Button type="button" look="secondary" onClick={clear}>
            {words.clear}
          </Button>
        </EmptyState>
      ) : (
        <ul className="grid gap-3 pt-4">
          {shown.map((item) => (
            <StockRowCard
              key={item.variant_id}
              row={item}
              words={words}
              locale={locale}
              isChanged={result?.kind === "done" && result.variant_id === item.variant_id}
              onEdit={(field) =>
                setOpen({ editing: { variant_id: item.variant_id, field, draft: "" }, since: result })
              }
            />
          ))}
        </ul>
      )}
      {row && editing && (
        <StockSheet
          key={`${row.variant_id} ${editing.field}`}
          row={row}
          editing={editing}
          result={result !== open.since && result?.variant_id === row.variant_id ? result : null}
          submit={submit}
          pending={pending}
          words={words}
          closeHref={deskPaths(locale).stock()}
          onClose={() => setOpen({ editing: null, since: result })}
        />
      )}
      {!editing && result && <ChangeNotice result={result} submit={submit} pending={pending} words={words} />}
    </>
  );
};
