import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findWholesaleOrder } from "@/data/wholesale";
import { BankTransfer } from "@/features/order/bank-transfer";
import { KeepFresh } from "@/features/order/keep-fresh";
import { OrderFacts } from "@/features/order/order-facts";
import { OrderParcel } from "@/features/order/order-parcel";
import { OrderHistory } from "@/features/wholesale/order-history";
import { messages } from "@/features/wholesale/order-messages";
import { wholesalePaths } from "@/features/wholesale/paths";
import { requireBuyer } from "@/features/wholesale/require-buyer";
import { WholesaleOrderPage } from "@/features/wholesale/wholesale-order-page";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

type Props = PageProps<"/[locale]/si/don-hang/[code]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).order.title((await params).code),
});

const Page = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { code } = await params;
  if (!(await requireBuyer(locale, wholesalePaths(locale).order(code)))) return null;
  const told = await findWholesaleOrder(code);
  if (!told) notFound();
  const { order, history } = told;
  const { transfer, state } = order.payment;
  const awaited = order.status !== "canceled" && state === "awaiting";
  return (
    <>
      {awaited && <KeepFresh />}
      <WholesaleOrderPage
        order={order}
        placed={queryValue(await searchParams, "placed")}
        locale={locale}
        transfer={awaited && transfer && <BankTransfer transfer={transfer} locale={locale} />}
        parts={order.parts.map((part) => <OrderParcel key={part.code} part={part} locale={locale} />)}
        facts={
          <div className="grid content-start gap-5">
            <OrderFacts order={order} locale={locale} />
            <OrderHistory entries={history} locale={locale} />
          </div>
        }
      />
    </>
  );
};
export default Page;
