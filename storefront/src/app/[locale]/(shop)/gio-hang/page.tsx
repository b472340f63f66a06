import type { Metadata } from "next";
import { findCart } from "@/data/cart";
import { listProvinces } from "@/data/places";
import { CartCountSync } from "@/features/cart/cart-count-sync";
import { CartParts } from "@/features/cart/cart-parts";
import { CartSummaryBox } from "@/features/cart/cart-summary-box";
import { messages } from "@/features/cart/messages";
import { RemovalNotice } from "@/features/cart/removal-notice";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/gio-hang">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/gio-hang", title: messages(locale).title, hidden: true });
};

const CartPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const provinces = await listProvinces();
  const province = provinces.find(({ code }) => code === queryValue(query, "tinh"))?.code;
  const found = await findCart(province);
  const cart = found && !found.completed && found.line_count > 0 ? found : null;
  const t = messages(locale);
  return (
    <>
      <CartCountSync count={cart?.item_count ?? 0} />
      <PageHeader title={t.title} />
      <div className="grid gap-4">
        <RemovalNotice query={query} locale={locale} />
        {cart ? (
          <div className="grid gap-6 lg:grid-cols-[1fr_24rem] lg:gap-10">
            <CartParts parts={cart.parts} locale={locale} />
            <CartSummaryBox
              cart={cart}
              provinces={provinces}
              province={province ?? cart.delivery?.province_code}
              locale={locale}
            />
          </div>
        ) : (
          <EmptyState scene="empty-cart" title={t.emptyTitle}>
            <p>{t.emptyText}</p>
            <LinkButton href={localePath(locale, "/san-pham")}>{t.keepShopping}</LinkButton>
          </EmptyState>
        )}
      </div>
    </>
  );
};
export default CartPage;
