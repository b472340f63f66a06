import type { CartSummary } from "@contracts/cart";
import { type Locale, localePath } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { hasProblem } from "./checkout-state";
import { messages } from "./messages";
import { OpenOrderForm } from "./open-order-form";

type NoCheckoutProps = { cart: CartSummary | null; last_code: string | undefined; locale: Locale };

/** Why there is nothing to order right now, or null when there is: done already, empty, or blocked. */
export const noCheckout = ({ cart, last_code, locale }: NoCheckoutProps) => {
  const t = messages(locale);
  if (cart?.completed) {
    return (
      <EmptyState scene="order-placed" title={t.doneTitle}>
        <OpenOrderForm label={t.openOrder} locale={locale} />
      </EmptyState>
    );
  }
  if (!cart || cart.line_count === 0) {
    const path = last_code ? `/don-hang/${last_code}` : "/don-hang";
    return (
      <EmptyState scene="empty-cart" title={t.emptyTitle}>
        <p>{t.emptyText}</p>
        <LinkButton href={localePath(locale, path)}>
          {last_code ? t.lastOrder(last_code) : t.track}
        </LinkButton>
      </EmptyState>
    );
  }
  if (!hasProblem(cart)) return null;
  return (
    <EmptyState title={t.cartProblem}>
      <p>{t.cartProblemText}</p>
      <LinkButton href={localePath(locale, "/gio-hang")}>{t.back}</LinkButton>
    </EmptyState>
  );
};
