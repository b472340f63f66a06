import type { ProducerSummary } from "@contracts/catalogue";
import { defineMessages } from "@/lib/define-messages";
import { type Locale, localePath } from "@/lib/locale";

const messages = defineMessages({
  vi: {
    count: (n: number) => `${n} sản phẩm`,
    forms: {
      cooperative: "Hợp tác xã",
      cooperative_group: "Tổ hợp tác",
      company: "Doanh nghiệp",
      household: "Hộ kinh doanh",
      operator: "Đơn vị vận hành chợ",
    },
  },
  en: {
    count: (n: number) => `${n} products`,
    forms: {
      cooperative: "Cooperative",
      cooperative_group: "Cooperative group",
      company: "Company",
      household: "Household business",
      operator: "Runs this market",
    },
  },
});

/** The legal form of a producer in words. */
export const legalFormName = (form: ProducerSummary["legal_form"], locale: Locale): string =>
  messages(locale).forms[form];

/** The present address in one line: commune, province. */
export const presentPlace = ({ commune }: Pick<ProducerSummary, "commune">): string =>
  [commune.name, commune.province].filter(Boolean).join(", ");

export const ProducerTile = ({ producer, locale }: { producer: ProducerSummary; locale: Locale }) => (
  <li className="group relative grid content-start gap-0.5 border-t-2 border-cham pt-3 pb-2">
    <span className="text-sm text-muc-muted">{legalFormName(producer.legal_form, locale)}</span>
    <a
      href={localePath(locale, `/nha-san-xuat/${producer.handle}`)}
      className="font-display font-semibold group-hover:text-cham after:absolute after:inset-0"
    >
      {producer.name}
    </a>
    <span className="text-sm text-muc-muted">{presentPlace(producer)}</span>
    <span className="text-sm font-semibold text-che">{messages(locale).count(producer.product_count)}</span>
  </li>
);
