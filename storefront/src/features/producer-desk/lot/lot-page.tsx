import { notFound } from "next/navigation";
import { now } from "@/clock";
import { findLabel, findLot } from "@/data/producer-lots";
import { formatDay, vietnamDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Tag } from "@/ui/tag";
import { deskPaths } from "../paths";
import { toSignIn } from "../require-member";
import { messages as actMessages } from "./act-messages";
import { actOnLot } from "./act-on-lot";
import { EventForm } from "./event-form";
import { LabelPanel } from "./label-panel";
import { LotEnd } from "./lot-end";
import { LotFacts } from "./lot-facts";
import { LotOrders } from "./lot-orders";
import { LotSection } from "./lot-section";
import { LotStateTag } from "./lot-state-tag";
import { LotTimeline } from "./lot-timeline";
import { messages } from "./messages";
import { RecallNotice } from "./recall-notice";
import { UseByTag } from "./use-by-tag";
import { WriteOffForm } from "./write-off-form";
import { WriteOffList } from "./write-off-list";

/** One lot: what it is, what happened to it, where it went, and how to call it back. */
export const LotPage = async ({ locale, id }: { locale: Locale; id: string }) => {
  const t = messages(locale);
  const act = actMessages(locale);
  const paths = deskPaths(locale);
  const [lot, label] = await Promise.all([findLot(id), findLabel(id)]);
  if (lot === "missing") notFound();
  if (lot === "signed_out") return toSignIn(locale, paths.lot(id));
  const earlier = lot.events
    .filter(({ corrected_by }) => corrected_by === null)
    .map(({ id: value, kind, happened_on }) => ({
      value,
      label: `${act.kinds[kind]}, ${formatDay(happened_on)}`,
    }));
  return (
    <>
      <a href={paths.lots()} className="inline-flex min-h-11 items-center pt-2 text-link">
        ← {t.back}
      </a>
      <header className="grid gap-2 pt-1 pb-4">
        <h1 className="text-2xl break-all text-cham-dark">{lot.code}</h1>
        <div className="flex flex-wrap gap-2">
          <LotStateTag state={lot.state} locale={locale} />
          <UseByTag days_left={lot.days_left} locale={locale} />
          {lot.is_demonstration && <Tag>{t.demonstration}</Tag>}
        </div>
      </header>
      <div className="grid gap-4">
        {lot.recall && <RecallNotice recall={lot.recall} locale={locale} />}
        <div className="grid items-start gap-4 md:grid-cols-2">
          <div className="grid min-w-0 gap-4">
            <LotFacts lot={lot} locale={locale} />
            <LotSection title={act.events}>
              <LotTimeline lot={lot} locale={locale} />
              <EventForm
                action={actOnLot.bind(null, locale, lot.id, "event")}
                today={vietnamDay(now())}
                earlier={earlier}
                locale={locale}
              />
            </LotSection>
          </div>
          <div className="grid min-w-0 gap-4">
            <LotOrders lot={lot} locale={locale} />
            <LabelPanel
              id={lot.id}
              product_id={lot.product.id}
              isRecalled={lot.state === "recalled"}
              label={label}
              locale={locale}
            />
            <LotSection title={act.writeOffs}>
              <WriteOffList lot={lot} locale={locale} />
              {lot.remaining > 0 && (
                <WriteOffForm action={actOnLot.bind(null, locale, lot.id, "writeOff")} locale={locale} />
              )}
            </LotSection>
            <LotEnd lot={lot} locale={locale} />
          </div>
        </div>
      </div>
    </>
  );
};
