import type { WholesaleRow } from "@contracts/wholesale";
import type { KeyboardEvent } from "react";
import { classNames } from "@/lib/class-names";
import type { CatalogueWords } from "./catalogue-messages";
import { judgeQuantity, stepQuantity } from "./judge-quantity";

type QuantityCellProps = {
  row: Pick<
    WholesaleRow,
    "sku" | "product_title" | "variant_title" | "min_quantity" | "case_size" | "available"
  >;
  quantity: number;
  onSet: (sku: string, quantity: number) => void;
  onLeave?: () => void;
  words: CatalogueWords;
};

const button =
  "inline-flex h-11 w-11 items-center justify-center text-lg text-cham hover:bg-gao-raised lg:h-9 lg:w-8";

const moveFocus = (from: HTMLInputElement, by: 1 | -1) => {
  const fields = [...document.querySelectorAll<HTMLInputElement>("input[data-quantity]")];
  const next = fields[fields.indexOf(from) + by];
  next?.focus();
  next?.select();
};

/** A quantity in whole cases: typed, stepped by arrows or buttons; Enter goes on to the next row. */
export const QuantityCell = ({ row, quantity, onSet, onLeave, words }: QuantityCellProps) => {
  const step = (direction: 1 | -1) => onSet(row.sku, stepQuantity(row, quantity, direction));
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      step(event.key === "ArrowUp" ? 1 : -1);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      moveFocus(event.currentTarget, event.shiftKey ? -1 : 1);
    }
  };
  const wrong = judgeQuantity(row, quantity) !== null;
  return (
    <div
      className={classNames(
        "inline-flex items-center overflow-hidden rounded-pill border bg-white has-focus-visible:outline-3 has-focus-visible:outline-nghe lg:float-right",
        wrong ? "border-2 border-son" : "border-control",
      )}
    >
      <button type="button" tabIndex={-1} aria-label={words.less} className={button} onClick={() => step(-1)}>
        −
      </button>
      <input
        name={`q.${row.sku}`}
        data-quantity
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={6}
        autoComplete="off"
        aria-label={`${words.quantity}: ${row.product_title}, ${row.variant_title}`}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `remark-${row.sku}` : undefined}
        value={quantity === 0 ? "" : String(quantity)}
        onChange={(event) => {
          const typed = event.target.value.trim();
          if (/^\d{0,6}$/.test(typed)) onSet(row.sku, Number(typed));
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={keys}
        onBlur={onLeave}
        className="h-11 w-16 bg-transparent text-center font-display font-semibold shadow-none outline-none lg:h-9 lg:w-14"
      />
      <button type="button" tabIndex={-1} aria-label={words.more} className={button} onClick={() => step(1)}>
        +
      </button>
    </div>
  );
};
