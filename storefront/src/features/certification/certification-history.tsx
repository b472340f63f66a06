import type { CertificationView } from "@contracts/certification";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { Stars } from "@/ui/star-badge/star-badge";
import { Tag } from "@/ui/tag";
import { certificationFacts, isHeld, newestFirst } from "./certification-facts";
import { messages } from "./messages";
import { StandingTag } from "./standing-tag";

const Entry = ({ view, locale }: { view: CertificationView; locale: Locale }) => {
  const t = messages(locale);
  const held = isHeld(view);
  return (
    <li className="relative border-l-2 border-hairline pb-8 pl-6 last:pb-0">
      <span
        aria-hidden
        className={classNames(
          "absolute top-1.5 -left-[7px] size-3 rotate-45",
          held ? "bg-nghe outline-2 outline-cham" : "border-2 border-control bg-gao",
        )}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {held && (
          <span className="rounded-sm bg-cham px-2 py-1">
            <Stars rating={view.star_rating} />
          </span>
        )}
        <span className="font-display font-semibold">
          {t.stars(view.star_rating)} · {t.cases[view.case_type]}
        </span>
        <StandingTag standing={view.standing} locale={locale} />
        {view.is_demonstration && <Tag tone="notice">{t.demonstration}</Tag>}
      </div>
      <dl className="grid grid-cols-[8.5rem_1fr] gap-x-4 gap-y-1 pt-3">
        {certificationFacts(view, locale).map(({ term, value }) => (
          <div key={term} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-muc-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.source?.startsWith("http") && (
        <a
          href={view.source}
          rel="noreferrer nofollow"
          className="inline-flex min-h-11 items-center text-sm text-link"
        >
          {t.source}: {new URL(view.source).hostname}
        </a>
      )}
    </li>
  );
};

/** Every decision on a product, newest first. */
export const CertificationHistory = ({
  views,
  locale,
}: {
  views: readonly CertificationView[];
  locale: Locale;
}) => {
  const t = messages(locale);
  if (views.length === 0) return <p className="text-muc-muted">{t.never}</p>;
  return (
    <ol className="pt-1 pl-2">
      {newestFirst(views).map((view) => (
        <Entry key={view.id} view={view} locale={locale} />
      ))}
    </ol>
  );
};
