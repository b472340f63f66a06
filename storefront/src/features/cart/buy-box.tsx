import type { ReactNode } from "react";
import { type Locale, localePath } from "@/lib/locale";
import { Notice } from "@/ui/notice";
import { AddToCart } from "./add-to-cart";
import { messages } from "./messages";

/** The form that buys, or the word that nothing is left. */
export const BuyBox = ({
  soldOut,
  locale,
  children,
}: {
  soldOut: boolean;
  locale: Locale;
  children: ReactNode;
}) => {
  const t = messages(locale);
  if (soldOut) {
    return (
      <div className="grid gap-4">
        {children}
        <Notice title={t.soldOut}>{t.soldOutText}</Notice>
      </div>
    );
  }
  const { add, adding, quantity, less, more, openCart } = t;
  return (
    <AddToCart
      words={{ add, adding, quantity, less, more, openCart }}
      locale={locale}
      cartHref={localePath(locale, "/gio-hang")}
    >
      {children}
    </AddToCart>
  );
};
