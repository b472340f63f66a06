import { notFound } from "next/navigation";
import { findOrder } from "@/data/producer-desk";
import { findPacking } from "@/data/producer-lots";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { type QueryRecord, queryValue } from "@/lib/page-query";
import { PackedLots } from "./lot/packed-lots";
import { moveOrder } from "./move-order";
import { OrderActions } from "./order-actions";
import { CancelSection } from "./order-cancel/cancel-section";
import { OrderContact } from "./order-contact";
import { OrderLines } from "./order-lines";
import { messages } from "./order-messages";
import { OrderSteps } from "./order-steps";
import { deskPaths } from "./paths";
import { paymentDuty } from "./payment-duty";
import { PaymentPanel } from "./payment-panel";
import { toSignIn } from "./require-member";
import { ShipmentFacts } from "./shipment-facts";
import { StatusTag } from "./status-tag";
import { WholesaleFacts } from "./wholesale-facts";

type OrderPageProps = { locale: Locale; id: string; query: QueryRecord };

/** One order from top to bottom as it is worked: what to do, what to collect, whom to call, what to pack. */
export const OrderPage = async ({ locale, id, query }: OrderPageProps) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const [detail, packing] = await Promise.all([findOrder(id), findPacking(id)]);
  if (detail === "missing") notFound();
  if (detail === "signed_out") return toSignIn(locale, paths.order(id));
  const duty = paymentDuty(detail);
  const words = {
    ...t.act,
    deliver: duty.kind === "collect" ? t.act.deliverCollected(formatMoney(duty.amount)) : t.act.deliver,
  };
  const { done: _done, deliverCollected: _collected, ...plainWords } = words;
  const isPacking = detail.status === "confirmed";
  const goods = (
    <div key="goods" className="contents md:grid md:gap-4">
      <OrderContact detail={detail} locale={locale} />
      <OrderLines detail={detail} locale={locale} />
    </div>
  );
  const work = (
    <div key="work" className="contents md:order-last md:grid md:gap-4">
      <div className={isPacking ? "order-first" : undefined}>
        <PaymentPanel order={detail} locale={locale} />
      </div>
      <OrderActions
        status={detail.status}
        isUnpaid={duty.kind === "awaiting"}
        action={moveOrder.bind(null, locale, detail.id)}
        draft={{
          carrier: queryValue(query, "carrier") ?? "",
          tracking_code: queryValue(query, "tracking_code") ?? "",
        }}
        packing={isPacking ? packing : null}
        locale={locale}
        words={plainWords}
      />
      {packing?.mode === "fill_in" && <PackedLots order_id={detail.id} packing={packing} locale={locale} />}
      <ShipmentFacts detail={detail} locale={locale} />
      <CancelSection detail={detail} locale={locale} />
    </div>
  );
  return (
    <>
      <a href={paths.orders(detail.status)} className="inline-flex min-h-11 items-center pt-2 text-link">
        ← {t.detail.back}
      </a>
      <header className="grid gap-2 pt-1 pb-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-2xl text-cham-dark">{detail.code}</h1>
          <StatusTag status={detail.status} locale={locale} />
        </div>
        <p className="text-sm text-muc-muted">{t.detail.placed(formatInstant(detail.placed_at))}</p>
        {detail.wholesale && <WholesaleFacts facts={detail.wholesale} locale={locale} />}
      </header>
      <OrderSteps detail={detail} locale={locale} />
      <div className="grid items-start gap-4 pt-4 md:grid-cols-[1fr_22rem]">
        {/* One column on a phone: packing comes before shipping, every other step before the goods. */}
        {isPacking ? [goods, work] : [work, goods]}
      </div>
    </>
  );
};
