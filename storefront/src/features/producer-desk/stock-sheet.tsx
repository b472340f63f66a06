import type { StockRow } from "@contracts/producer";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Sheet } from "@/ui/sheet";
import type { ChangeResult } from "./change-goods";
import { PriceFields } from "./price-fields";
import { StockFields } from "./stock-fields";
import type { Editing } from "./stock-row-card";
import type { StockWords } from "./stock-words";

type StockSheetProps = {
  row: StockRow;
  editing: Editing;
  result: ChangeResult | null;
  submit: (form: FormData) => void;
  pending: boolean;
  words: StockWords;
  closeHref: string;
  onClose: () => void;
};

/** The form of one price or one stock, with what was refused said above it. */
export const StockSheet = (props: StockSheetProps) => {
  const { row, editing, result, submit, pending, words, closeHref, onClose } = props;
  const isPrice = editing.field === "price";
  const draft = result?.amount ?? editing.draft;
  return (
    <Sheet
      title={isPrice ? words.editPrice : words.editStock}
      closeLabel={words.close}
      closeHref={closeHref}
      onClose={onClose}
    >
      <p className="leading-snug">
        <strong>{row.product_title}</strong>
        <br />
        <span className="text-sm text-muc-muted">{row.variant_title}</span>
      </p>
      {result && (
        <Notice tone={result.kind === "conflict" ? "warning" : "error"} live>
          <p>{result.message}</p>
        </Notice>
      )}
      {/* A refused form keeps what was chosen: React would reset it after every action. */}
      <form action={submit} onReset={(event) => event.preventDefault()} className="grid gap-4">
        <input type="hidden" name="variant_id" value={row.variant_id} />
        <input type="hidden" name="field" value={editing.field} />
        <input type="hidden" name="seen" value={isPrice ? row.price : row.stocked} />
        {isPrice ? (
          <PriceFields price={row.price} draft={draft} words={words} />
        ) : (
          <StockFields row={row} draft={draft} words={words} />
        )}
        <Button size="wide" disabled={pending}>
          {pending ? words.saving : words.save}
        </Button>
      </form>
    </Sheet>
  );
};
