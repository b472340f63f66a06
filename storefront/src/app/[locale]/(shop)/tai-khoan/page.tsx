import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findShopper, findShopperOrders } from "@/data/account";
import { OrderList } from "@/features/order/order-list";
import { signOutShopper } from "@/features/session/actions";
import { messages } from "@/features/session/messages";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { withQuery } from "@/lib/page-query";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/tai-khoan">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/tai-khoan", title: messages(locale).orders, hidden: true });
};

const AccountPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const here = localePath(locale, "/tai-khoan");
  const shopper = await findShopper();
  if (!shopper) redirect(withQuery(localePath(locale, "/dang-nhap"), { ve: here }));
  const orders = await findShopperOrders();
  const t = messages(locale);
  return (
    <>
      <PageHeader title={t.accountTitle(shopper.name)} lead={shopper.email}>
        <form action={signOutShopper}>
          <input type="hidden" name="locale" value={locale} />
          <Button look="secondary" size="small">
            {t.signOut}
          </Button>
        </form>
      </PageHeader>
      {shopper.buyer && (
        <Notice title={t.wholesale(shopper.buyer.buyer.name)}>
          <a href={localePath(locale, "/si")} className="inline-flex min-h-11 items-center text-link">
            {t.wholesaleLink}
          </a>
        </Notice>
      )}
      <h2 className="pt-6 pb-3 text-xl text-cham-dark">{t.orders}</h2>
      {orders.length > 0 ? (
        <OrderList orders={orders} locale={locale} />
      ) : (
        <EmptyState scene="empty-cart" title={t.noOrders}>
          <LinkButton href={localePath(locale, "/san-pham")}>{t.browse}</LinkButton>
        </EmptyState>
      )}
    </>
  );
};
export default AccountPage;
