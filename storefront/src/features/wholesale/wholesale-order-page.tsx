import type { OrderView, WholesaleFacts } from "@contracts/order";
import type { ReactNode } from "react";
import { formatDay, formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { messages } from "./order-messages";
import { wholesalePaths } from "./paths";
import { SettleBasket } from "./settle-basket";

type OrderPageProps = {
  order: OrderView;
  /** The basket's key, right after it became this order. */
  placed: string | undefined;
  locale: Locale;
  transfer: ReactNode;
  parts: ReactNode;
  facts: ReactNode;
};

type Words = ReturnType<typeof messages>["order"];
const factsOf = (facts: WholesaleFacts, t: Words) =>
  [
    [t.po, facts.po_number],
    [t.buyer, facts.buyer_name],
    [t.branch, facts.branch_name],
    [t.receivingHours, facts.receiving_hours],
    [t.wantedOn, facts.wanted_on && formatDay(facts.wanted_on)],
  ] as const;

/** A wholesale order: PO number first, then how to pay, then each producer's part. */
export const WholesaleOrderPage = ({ order, placed, locale, transfer, parts, facts }: OrderPageProps) => {
  const t = messages(locale).order;
  const paths = wholesalePaths(locale);
  return (
    <div className="grid gap-5 pb-12">
      {placed && <SettleBasket basketKey={placed} />}
      <header className="grid gap-2 pt-2">
        <a href={paths.orders} className="inline-flex min-h-11 items-center justify-self-start text-link">
          ← {t.back}
        </a>
        <h1 className="text-2xl text-cham-dark md:text-3xl">{t.title(order.code)}</h1>
        <p className="text-muc-muted">{t.placed(formatInstant(order.placed_at))}</p>
        {order.wholesale && (
          <dl className="flex flex-wrap gap-x-8 gap-y-1">
            {factsOf(order.wholesale, t).map(
              ([label, value]) =>
                value && (
                  <div key={label} className="min-w-0">
                    <dt className="text-sm text-muc-muted">{label}</dt>
                    <dd className="font-display text-lg font-semibold break-words">{value}</dd>
                  </div>
                ),
            )}
          </dl>
        )}
      </header>
      {placed && order.status !== "canceled" && (
        <Notice tone="good" title={t.thanks} live>
          <p>{t.thanksText}</p>
        </Notice>
      )}
      {order.status === "canceled" && (
        <Notice tone="error">
          <p>{t.canceled}</p>
        </Notice>
      )}
      {transfer}
      <div className="grid gap-6 lg:grid-cols-[1fr_22rem]">
        <section className="grid content-start gap-4">
          <h2 className="text-lg">{t.parts(order.parts.length)}</h2>
          {parts}
        </section>
        {facts}
      </div>
      <div>
        <LinkButton href={paths.catalogue} look="secondary">
          {t.again}
        </LinkButton>
      </div>
    </div>
  );
};
