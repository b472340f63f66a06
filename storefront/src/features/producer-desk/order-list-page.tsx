import type { ProducerOrderStatus } from "@contracts/order";
import { listOrders } from "@/data/producer-desk";
import type { Locale } from "@/lib/locale";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { OrderList } from "./order-list";
import { messages } from "./order-messages";
import { OrderTabs } from "./order-tabs";
import { deskPaths } from "./paths";
import { readStatus } from "./read-status";
import { toSignIn } from "./require-member";

const PAGE_SIZE = 20;

/** Orders of one status, newest first; `all` shows every status. */
export const OrderListPage = async ({ locale, query }: { locale: Locale; query: QueryRecord }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const status: ProducerOrderStatus | undefined = readStatus(queryValue(query, "status"));
  const wanted = Number(queryValue(query, "page") ?? "1");
  const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted : 1;
  const list =
    (await listOrders({ page, ...(status ? { status } : {}) })) ??
    toSignIn(locale, paths.orders(status ?? "all", page));
  return (
    <>
      <h1 className="pt-5 pb-3 text-2xl text-cham-dark">{t.title}</h1>
      <OrderTabs current={status} counts={list.counts} locale={locale} />
      <OrderList orders={list.orders} status={status} locale={locale}>
        <EmptyState scene="producer" title={t.empty[status ?? "all"]}>
          <p>{t.emptyText}</p>
        </EmptyState>
      </OrderList>
      <Pagination
        page={page}
        page_count={Math.ceil(list.total / PAGE_SIZE)}
        hrefOf={(number) => paths.orders(status ?? "all", number)}
        locale={locale}
      />
    </>
  );
};
