import type { CertificationView } from "@contracts/certification";
import { type Locale, localePath } from "@/lib/locale";
import { Stars } from "@/ui/star-badge/star-badge";
import { Tag } from "@/ui/tag";
import { certificationFacts, isHeld } from "./certification-facts";
import { messages } from "./messages";
import { StandingTag } from "./standing-tag";

const Row = ({ view, locale }: { view: CertificationView; locale: Locale }) => {
  const t = messages(locale);
  return (
    <li className="grid gap-3 border-b border-hairline py-5 md:grid-cols-[1fr_1fr] md:gap-8">
      <div className="grid content-start gap-1">
        <a
          href={localePath(locale, `/san-pham/${view.product.handle}`)}
          className="font-display text-lg font-semibold text-link"
        >
          {view.product.title}
        </a>
        {view.producer ? (
          <a
            href={localePath(locale, `/nha-san-xuat/${view.producer.handle}`)}
            className="text-muc-muted hover:underline underline-offset-4"
          >
            {view.producer.name}
          </a>
        ) : (
          <span className="text-muc-muted">{t.holderUnknown}</span>
        )}
        <p className="flex flex-wrap items-center gap-2 pt-1">
          {isHeld(view) && (
            <span className="rounded-sm bg-cham px-2 py-1">
              <Stars rating={view.star_rating} />
            </span>
          )}
          <span className="font-semibold">{t.stars(view.star_rating)}</span>
          <StandingTag standing={view.standing} locale={locale} />
          {view.is_demonstration && <Tag tone="notice">{t.demonstration}</Tag>}
        </p>
      </div>
      <dl className="grid grid-cols-[8.5rem_1fr] content-start gap-x-4 gap-y-1">
        {[{ term: t.caseType, value: t.cases[view.case_type] }, ...certificationFacts(view, locale)].map(
          ({ term, value }) => (
            <div key={term} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-muc-muted">{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
};

export const LookUpResults = ({ views, locale }: { views: readonly CertificationView[]; locale: Locale }) => (
  <ul className="border-t border-hairline">
    {views.map((view) => (
      <Row key={view.id} view={view} locale={locale} />
    ))}
  </ul>
);
