import type { Metadata } from "next";
import { findShopperOrders } from "@/data/account";
import { findKnownOrder } from "@/data/orders";
import { CartCountSync } from "@/features/cart/cart-count-sync";
import { messages } from "@/features/order/messages";
import { OrderLookUp } from "@/features/order/order-look-up";
import { OrderView } from "@/features/order/order-view";
import { pageMetadata } from "@/features/site/page-metadata";
import { codeInPath } from "@/lib/code-in-path";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { BesideScene } from "@/ui/beside-scene";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/don-hang/[code]">;

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const locale = await pageLocale(props.params);
  const code = await codeInPath(props.params, 24);
  return pageMetadata({
    locale,
    path: `/don-hang/${encodeURIComponent(code)}`,
    title: messages(locale).orderTitle(code),
    hidden: true,
  });
};

/** An order is shown to the browser that placed or looked it up, and to the shopper it belongs to. */
const findOrder = async (code: string) => {
  const known = await findKnownOrder(code);
  return known ?? (await findShopperOrders()).find((order) => order.code === code) ?? null;
};

const OrderPage = async (props: Props) => {
  const locale = await pageLocale(props.params);
  const code = await codeInPath(props.params, 24);
  const order = await findOrder(code);
  const t = messages(locale);
  if (order === "busy") {
    return (
      <>
        <PageHeader title={t.orderTitle(code)} />
        <Notice tone="warning">{t.tooMany}</Notice>
      </>
    );
  }
  if (order) {
    const is_new = queryValue(await props.searchParams, "moi") === "1";
    return (
      <>
        {is_new && <CartCountSync count={0} />}
        <OrderView order={order} is_new={is_new} locale={locale} />
      </>
    );
  }
  const { code: codeLabel, codeHint, phone, find } = t;
  return (
    <BesideScene scene="order-placed">
      <PageHeader title={t.lookUpTitle} lead={t.lookUpLead} />
      <OrderLookUp words={{ code: codeLabel, codeHint, phone, find }} locale={locale} code={code} />
    </BesideScene>
  );
};
export default OrderPage;
