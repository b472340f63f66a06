import { useEffect, useRef, useState } from "react";
import type { CatalogueWords } from "./catalogue-messages";
import type { PackRule } from "./judge-quantity";
import { QuantityCell } from "./quantity-cell";

/** A pause in typing this long is taken for the end of it. */
const SETTLED_MS = 700;

type ReviewQuantityProps = {
  row: PackRule & { sku: string; product_title: string; variant_title: string };
  quantity: number;
  onSet: (sku: string, quantity: number) => void;
  words: CatalogueWords;
};

/** The quantity of a reviewed line: priced anew once typing has paused; emptied, it comes back on leaving. */
export const ReviewQuantity = ({ row, quantity, onSet, words }: ReviewQuantityProps) => {
  const [draft, setDraft] = useState<number | null>(null);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (sku: string, typed: number) => {
    setDraft(typed);
    window.clearTimeout(timer.current);
    if (typed > 0 && typed !== quantity)
      timer.current = window.setTimeout(() => onSet(sku, typed), SETTLED_MS);
  };
  return (
    <QuantityCell
      row={row}
      quantity={draft ?? quantity}
      onSet={type}
      onLeave={() => draft === 0 && setDraft(null)}
      words={words}
    />
  );
};
