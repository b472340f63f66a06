import type { LotTrace } from "@contracts/tracing";
import { type Locale, localePath } from "@/lib/locale";
import { LinkButton } from "@/ui/link-button";
import { Section } from "@/ui/section";
import { LotEvents } from "./lot-events";
import { LotIntro } from "./lot-intro";
import { LotMaterials, LotProducer } from "./lot-origin";
import { messages } from "./messages";
import { RecallNotice } from "./recall-notice";
import { StarThenNow } from "./star-then-now";

/** Everything that may be known of a lot, a recall before all else. */
export const LotPage = ({ lot, locale }: { lot: LotTrace; locale: Locale }) => {
  const t = messages(locale);
  return (
    <>
      {lot.recall && (
        <div className="pt-6">
          <RecallNotice recall={lot.recall} locale={locale} />
        </div>
      )}
      <LotIntro lot={lot} locale={locale} />
      <Section title={t.starTitle}>
        <StarThenNow star={lot.star} locale={locale} />
      </Section>
      <div className="grid md:grid-cols-2 md:gap-12">
        <Section title={t.eventsTitle}>
          <LotEvents events={lot.events} locale={locale} />
        </Section>
        <div>
          <Section title={t.materialsTitle}>
            <LotMaterials materials={lot.raw_materials} locale={locale} />
          </Section>
          <Section title={t.producerTitle}>
            <LotProducer producer={lot.producer} locale={locale} />
          </Section>
        </div>
      </div>
      <p className="max-w-[42rem] pt-12 text-sm text-muc-muted">{t.honesty}</p>
      <p className="flex flex-wrap gap-3 pt-4 print:hidden">
        {lot.product.is_on_display && (
          <LinkButton href={localePath(locale, `/san-pham/${lot.product.handle}`)}>{t.seeProduct}</LinkButton>
        )}
        <LinkButton href={localePath(locale, "/truy-xuat")} look="secondary">
          {t.again}
        </LinkButton>
        <LinkButton href={localePath(locale, "/khieu-nai")} look="quiet">
          {t.report}
        </LinkButton>
      </p>
    </>
  );
};
