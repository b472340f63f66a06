"use client";

import type { WholesaleRow } from "@contracts/wholesale";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { BasketBar } from "./basket-bar";
import { withQuantity } from "./basket-lines";
import { CatalogueFilter } from "./catalogue-filter";
import type { CatalogueWords } from "./catalogue-messages";
import { CatalogueTable } from "./catalogue-table";
import { sumBasket } from "./line-price";
import { groupByProducer, matchRows, type RowFilter } from "./match-rows";
import { wholesalePaths } from "./paths";
import { readBasket, setLines, useBasket } from "./stored-basket";

type CatalogueDeskProps = {
  rows: readonly WholesaleRow[];
  locale: Locale;
  words: CatalogueWords;
  /** The plain form's way to the review page. */
  action: (form: FormData) => Promise<void>;
};

const everything: RowFilter = { query: "", onlyChosen: false, onlyAvailable: false };

/** The price list with the basket in it: filter, quantities, sums; all of it by keyboard. */
export const CatalogueDesk = ({ rows, locale, words, action }: CatalogueDeskProps) => {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [filter, setFilter] = useState(everything);
  const basket = useBasket();
  const quantities = useMemo(
    () => new Map(basket.lines.map(({ sku, quantity }) => [sku, quantity])),
    [basket],
  );
  const set = useCallback((sku: string, quantity: number) => {
    setLines(withQuantity(readBasket().lines, sku, quantity));
  }, []);
  const shown = matchRows(rows, filter, new Set(quantities.keys()));
  const review = (event: FormEvent) => {
    event.preventDefault();
    const { lines, key } = readBasket();
    if (lines.length > 0) router.push(wholesalePaths(locale).review({ lines, key }));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "/" && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      document.getElementById("row-filter")?.focus();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts only; every action also has a control of its own
    <div onKeyDown={keys}>
      <CatalogueFilter filter={filter} onFilter={setFilter} shown={shown.length} words={words} />
      <form ref={form} action={action} onSubmit={review}>
        {shown.length === 0 ? (
          <EmptyState title={words.nothing}>
            <p>{words.nothingText}</p>
            <Button type="button" look="secondary" onClick={() => setFilter(everything)}>
              {words.clear}
            </Button>
          </EmptyState>
        ) : (
          <CatalogueTable
            groups={groupByProducer(shown)}
            quantities={quantities}
            onSet={set}
            words={words}
            locale={locale}
          />
        )}
        <BasketBar
          sums={sumBasket(rows, basket.lines)}
          words={words}
          onClear={() => {
            if (window.confirm(words.clearSure)) setLines([]);
          }}
        />
      </form>
    </div>
  );
};
