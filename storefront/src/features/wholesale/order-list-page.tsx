import { listWholesaleOrders } from "@/data/wholesale";
import type { Locale } from "@/lib/locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { OrderCard } from "./order-card";
import { messages } from "./order-messages";
import { OrderTable } from "./order-table";
import { wholesalePaths } from "./paths";
import { requireBuyer, toSignIn } from "./require-buyer";

/** Every order of the buyer, whoever of its members placed them; newest first. */
export const WholesaleOrderListPage = async ({ locale }: { locale: Locale }) => {
  const t = messages(locale);
  const paths = wholesalePaths(locale);
  if (!(await requireBuyer(locale, paths.orders))) return null;
  const orders = (await listWholesaleOrders()) ?? toSignIn(locale, paths.orders);
  return (
    <>
      <h1 className="pt-4 pb-3 text-2xl text-cham-dark">{t.list.title}</h1>
      {orders.length === 0 ? (
        <EmptyState scene="empty-cart" title={t.list.empty}>
          <LinkButton href={paths.catalogue}>{t.toCatalogue}</LinkButton>
        </EmptyState>
      ) : (
        <>
          <ul className="grid gap-3 pb-8 md:hidden">
            {orders.map((order) => (
              <OrderCard key={order.code} order={order} locale={locale} />
            ))}
          </ul>
          <div className="max-md:hidden">
            <OrderTable orders={orders} locale={locale} />
          </div>
        </>
      )}
    </>
  );
};
