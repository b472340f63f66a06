import { findProduct } from "@/data/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { undoRemoval } from "./actions";
import { messages } from "./messages";

/** After a removal: what went, and the way back. */
export const RemovalNotice = async ({ query, locale }: { query: QueryRecord; locale: Locale }) => {
  const t = messages(locale);
  if (queryValue(query, "loi")) {
    return (
      <Notice tone="error" live>
        {t.failed}
      </Notice>
    );
  }
  const handle = queryValue(query, "bo");
  const variant_id = queryValue(query, "mau");
  if (!handle || !variant_id) return null;
  const product = await findProduct(handle);
  return (
    <Notice live>
      <form action={undoRemoval} className="flex flex-wrap items-center justify-between gap-2">
        <span>
          {product ? t.removed(inLocale(locale, product.title, product.title_en)) : t.removedSomething}
        </span>
        <input type="hidden" name="variant_id" value={variant_id} />
        <input type="hidden" name="quantity" value={queryValue(query, "sl") ?? "1"} />
        <input type="hidden" name="locale" value={locale} />
        <Button look="secondary" size="small">
          {t.undo}
        </Button>
      </form>
    </Notice>
  );
};
