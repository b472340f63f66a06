import type { CertificationListItem } from "@contracts/certification";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { Stars } from "@/ui/star-badge/star-badge";
import { Tag } from "@/ui/tag";
import { certificationFacts, isHeld } from "./certification-facts";
import { messages as lookUpMessages } from "./look-up-messages";
import { messages } from "./messages";
import { certificationPath } from "./paths";
import { StandingTag } from "./standing-tag";

type Shown = { on: string | undefined; locale: Locale };

const Holder = ({ view, locale }: { view: CertificationListItem; locale: Locale }) => {
  if (!view.producer) return <span className="text-muc-muted">{messages(locale).holderUnknown}</span>;
  return (
    <span className="text-muc-muted">
      <a
        href={localePath(locale, `/nha-san-xuat/${view.producer.handle}`)}
        className="inline-flex min-h-11 items-center hover:underline underline-offset-4"
      >
        {view.producer.name}
      </a>
      {view.commune && ` · ${view.commune.name}`}
    </span>
  );
};

/** Stars are drawn for today only: those of an earlier day are told in words. */
const Star = ({ view, on, locale }: Shown & { view: CertificationListItem }) => {
  const t = messages(locale);
  const stars = t.stars(view.star_rating);
  const held = isHeld(view);
  return (
    <p className="flex flex-wrap items-center gap-2 pt-1">
      {held && !on && (
        <span className="rounded-sm bg-cham px-2 py-1">
          <Stars rating={view.star_rating} />
        </span>
      )}
      <span className="font-semibold">
        {held && on ? lookUpMessages(locale).heldThen(stars, formatDay(on)) : stars}
      </span>
      {!(held && on) && <StandingTag standing={view.standing} locale={locale} />}
      {view.is_demonstration && <Tag tone="notice">{t.demonstration}</Tag>}
    </p>
  );
};

const Row = ({ view, on, locale }: Shown & { view: CertificationListItem }) => {
  const t = messages(locale);
  const words = lookUpMessages(locale);
  const { title, handle } = view.product;
  return (
    <li className="grid gap-3 border-b border-hairline py-5 md:grid-cols-2 md:gap-8">
      <div className="grid min-w-0 content-start gap-1">
        <a
          href={certificationPath(locale, view.id, on)}
          aria-label={words.see(title)}
          className="font-display text-lg font-semibold text-link"
        >
          {title}
        </a>
        <Holder view={view} locale={locale} />
        <Star view={view} on={on} locale={locale} />
        {view.product_is_listed && (
          <a
            href={localePath(locale, `/san-pham/${handle}`)}
            className="inline-flex min-h-11 items-center justify-self-start text-sm text-link"
          >
            {words.product}
          </a>
        )}
      </div>
      <dl className="grid grid-cols-[8.5rem_1fr] content-start gap-x-4 gap-y-1">
        {[{ term: t.caseType, value: t.cases[view.case_type] }, ...certificationFacts(view, locale)].map(
          ({ term, value }) => (
            <div key={term} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-muc-muted">{term}</dt>
              <dd className="min-w-0 break-words">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
};

type LookUpResultsProps = Shown & { views: readonly CertificationListItem[] };

/** The decisions found, each leading to its own page. */
export const LookUpResults = ({ views, on, locale }: LookUpResultsProps) => (
  <ul className="border-t border-hairline">
    {views.map((view) => (
      <Row key={view.id} view={view} on={on} locale={locale} />
    ))}
  </ul>
);
