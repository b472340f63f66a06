import type { WholesalePreview } from "@contracts/wholesale";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { Card } from "@/ui/card";
import { Totals } from "@/ui/totals";
import { messages } from "./order-messages";

/** The sums of the order and whether it can be placed. */
export const ReviewTotals = ({ preview, locale }: { preview: WholesalePreview; locale: Locale }) => {
  const t = messages(locale);
  const lines = [...preview.unknown, ...preview.parts.flatMap((part) => part.lines)];
  const wrong = lines.filter(({ problem }) => problem !== null).length;
  const saved = lines.reduce(
    (sum, { unit_price, retail_price, quantity }) =>
      unit_price === null || retail_price === null ? sum : sum + (retail_price - unit_price) * quantity,
    0,
  );
  return (
    <Card as="section">
      <Totals
        rows={[
          { label: t.totals.goods, amount: preview.item_total },
          { label: t.totals.shipping, amount: preview.shipping_total, unknown: t.part.shippingLater },
        ]}
        total={{ label: t.totals.total, amount: preview.total }}
      />
      {saved > 0 && (
        <p className="pt-1 text-right text-sm text-che">
          {t.totals.saved} {formatMoney(saved)}
        </p>
      )}
      <p className={wrong > 0 ? "pt-3 font-semibold text-son" : "pt-3 text-sm text-che"}>
        {wrong > 0 ? t.fix(wrong) : t.allGood}
      </p>
    </Card>
  );
};
