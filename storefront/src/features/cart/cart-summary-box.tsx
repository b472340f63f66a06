import type { CartSummary } from "@contracts/cart";
import type { Province } from "@contracts/place";
import { type Locale, localePath } from "@/lib/locale";
import { formatWeight } from "@/lib/money";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { Totals } from "@/ui/totals";
import { messages } from "./messages";

type BoxProps = {
  cart: CartSummary;
  provinces: readonly Province[];
  province?: string | undefined;
  locale: Locale;
};

const hasProblem = (cart: CartSummary) =>
  cart.parts.some(({ lines }) => lines.some((line) => line.problem !== null));

/** What it comes to, what sending it costs, and the way on. */
export const CartSummaryBox = ({ cart, provinces, province, locale }: BoxProps) => {
  const t = messages(locale);
  const rows = [
    { label: t.itemTotal, amount: cart.item_total },
    ...(cart.shipping_total === null
      ? [{ label: t.shipping, amount: null, unknown: t.shippingUnknown }]
      : cart.parts.map((part) => ({
          label: `${t.shippingFrom(part.producer.name)} (${formatWeight(part.weight_g)})`,
          amount: part.shipping_total ?? 0,
        }))),
  ];
  return (
    <aside className="grid content-start gap-4 self-start lg:sticky lg:top-6">
      <Card>
        <div className="grid gap-5">
          <Totals
            rows={rows}
            total={{ label: cart.shipping_total === null ? t.totalBefore : t.total, amount: cart.total }}
          />
          <p className="text-sm text-muc-muted">{t.vat}</p>
          <form action={localePath(locale, "/gio-hang")} className="grid gap-3">
            <Select
              key={province}
              label={t.province}
              name="tinh"
              placeholder={t.chooseProvince}
              options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
              defaultValue={province}
            />
            <Button look="secondary" size="small">
              {t.calculate}
            </Button>
          </form>
          {hasProblem(cart) ? (
            <Notice tone="error">{t.blocked}</Notice>
          ) : (
            // A plain link: the checkout is a new document with its own content policy.
            <LinkButton href={localePath(locale, "/thanh-toan")} size="wide">
              {t.checkout}
            </LinkButton>
          )}
        </div>
      </Card>
      <a
        href={localePath(locale, "/san-pham")}
        className="inline-flex min-h-11 items-center justify-center text-link"
      >
        {t.keepShopping}
      </a>
    </aside>
  );
};
