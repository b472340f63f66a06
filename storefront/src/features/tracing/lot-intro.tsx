import type { LotTrace } from "@contracts/tracing";
import { formatDay } from "@/lib/day";
import { inLocale, type Locale } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { Picture } from "@/ui/picture";
import { Tag } from "@/ui/tag";
import { messages } from "./messages";

/** Whether the goods may still be used, said in words and in colour. */
const UseByTag = ({ days_left, locale }: { days_left: number; locale: Locale }) => {
  const t = messages(locale);
  if (days_left < 0) return <Tag tone="bad">{t.past(-days_left)}</Tag>;
  if (days_left === 0) return <Tag tone="notice">{t.lastDay}</Tag>;
  return <Tag tone="good">{t.goodFor(days_left)}</Tag>;
};

/** What it is, which lot, and its dates. */
export const LotIntro = ({ lot, locale }: { lot: LotTrace; locale: Locale }) => {
  const t = messages(locale);
  const { product, variant } = lot;
  const facts = [
    { term: t.madeOn, value: formatDay(lot.made_on) },
    { term: t.useBy, value: lot.use_by_on === null ? t.noUseBy : formatDay(lot.use_by_on) },
    { term: t.variant, value: inLocale(locale, variant.title, variant.title_en) },
    { term: t.quantity, value: t.pieces(formatCount(lot.quantity)) },
  ];
  return (
    <div className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-5 pt-6 md:grid-cols-[16rem_1fr] md:gap-x-8">
      <span className="self-start overflow-hidden rounded-card border border-hairline md:row-span-2">
        <Picture
          kind={product.kind}
          photo={product.image}
          alt=""
          sizes="(min-width: 48rem) 256px, 88px"
          first
        />
      </span>
      <header className="grid content-start gap-2">
        <h1 className="text-xl text-cham-dark md:text-4xl">
          {inLocale(locale, product.title, product.title_en)}
        </h1>
        <p className="font-mono text-base break-all md:text-lg">{t.lot(lot.code)}</p>
        <p className="flex flex-wrap gap-2">
          {lot.days_left !== null && lot.recall === null && (
            <UseByTag days_left={lot.days_left} locale={locale} />
          )}
          {lot.is_demonstration && <Tag tone="notice">{t.demonstration}</Tag>}
        </p>
      </header>
      <dl className="col-span-2 grid grid-cols-2 gap-x-6 gap-y-3 border-y border-hairline py-4 md:col-span-1 md:grid-cols-4">
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt className="text-sm text-muc-muted">{term}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
