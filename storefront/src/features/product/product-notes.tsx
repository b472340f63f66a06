import type { ProductPage } from "@contracts/catalogue";
import type { Locale } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { messages } from "./messages";

/** What must be said beside the price: alcohol, example prices, how it is sent. */
export const ProductNotes = ({ product, locale }: { product: ProductPage; locale: Locale }) => {
  const t = messages(locale);
  return (
    <div className="grid gap-3">
      {product.is_alcohol && (
        <Notice tone="error" title="18+">
          <p>{t.alcohol}</p>
          <p>{t.alcoholPay}</p>
        </Notice>
      )}
      <ul className="grid gap-1 text-sm text-muc-muted">
        <li>{t.vat}.</li>
        <li>{product.requires_shipping ? t.shippedBy : t.booking}</li>
        {product.price_is_illustrative && <li>{t.illustrative}</li>}
      </ul>
    </div>
  );
};
