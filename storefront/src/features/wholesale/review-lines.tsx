"use client";

import type { WholesalePreview } from "@contracts/wholesale";
import { useRouter } from "next/navigation";
import { type FormEvent, useTransition } from "react";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { type BasketLine, withQuantity } from "./basket-lines";
import type { CatalogueWords } from "./catalogue-messages";
import type { PartWords } from "./part-words";
import { wholesalePaths } from "./paths";
import { ReviewPart } from "./review-part";
import { readBasket, setLines } from "./stored-basket";

type ReviewLinesProps = {
  preview: WholesalePreview;
  lines: readonly BasketLine[];
  province: string | null;
  locale: Locale;
  words: PartWords & { unknown: string; recount: string; fixText: string };
  quantityWords: CatalogueWords;
  /** The plain form's way to count again. */
  action: (form: FormData) => Promise<void>;
};

/** The parts of the order by producer; a changed quantity is priced by the server at once. */
export const ReviewLines = (props: ReviewLinesProps) => {
  const { preview, lines, province, locale, words, quantityWords, action } = props;
  const router = useRouter();
  const [pricing, startPricing] = useTransition();
  const set = (sku: string, quantity: number) => {
    // The stored basket runs ahead of the page while an earlier change is still being priced.
    const stored = readBasket().lines;
    const basket = setLines(withQuantity(stored.length > 0 ? stored : lines, sku, quantity));
    const paths = wholesalePaths(locale);
    const next =
      basket.lines.length === 0
        ? paths.catalogue
        : paths.review({ ...basket, province: province ?? undefined });
    startPricing(() => router.replace(next, { scroll: false }));
  };
  const unknown = {
    producer: { handle: "", name: words.unknown },
    lines: preview.unknown,
    item_total: 0,
    shipping_total: null,
  };
  const parts = preview.unknown.length > 0 ? [unknown, ...preview.parts] : preview.parts;
  return (
    <form
      action={action}
      onSubmit={(event: FormEvent) => event.preventDefault()}
      aria-busy={pricing}
      className={classNames("grid gap-4", pricing && "opacity-60")}
    >
      <input type="hidden" name="province" value={province ?? ""} />
      {!preview.can_order && (
        <Notice tone="error">
          <p>{words.fixText}</p>
        </Notice>
      )}
      {parts.map((part) => (
        <ReviewPart
          key={part.producer.handle}
          part={part}
          onSet={set}
          words={words}
          quantityWords={quantityWords}
          locale={locale}
        />
      ))}
      <noscript>
        <button type="submit" className="min-h-11 text-link">
          {words.recount}
        </button>
      </noscript>
    </form>
  );
};
