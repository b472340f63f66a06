import type { Metadata } from "next";
import { today } from "@/clock";
import { listProducers } from "@/data/catalogue";
import { findCertifications } from "@/data/certifications";
import { lookUpChips } from "@/features/certification/look-up-chips";
import { lookUpChoices } from "@/features/certification/look-up-choices";
import { LookUpForm } from "@/features/certification/look-up-form";
import { messages } from "@/features/certification/look-up-messages";
import { type LookUpQuery, readLookUpQuery } from "@/features/certification/look-up-query";
import { LookUpResults } from "@/features/certification/look-up-results";
import { NothingFound } from "@/features/certification/nothing-found";
import { pageMetadata } from "@/features/site/page-metadata";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { pageLocale } from "@/lib/page-locale";
import { withQuery } from "@/lib/page-query";
import { ConditionChips } from "@/ui/condition-chips";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { Pagination } from "@/ui/pagination";

export const dynamic = "force-dynamic";

const PAGE_SIZE = 20;

export const generateMetadata = async ({ params }: PageProps<"/[locale]/tra-cuu">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({ locale, path: "/tra-cuu", title: t.title, description: t.lead });
};

const Results = async ({ query, locale }: { query: LookUpQuery; locale: Locale }) => {
  const t = messages(locale);
  const answer = await findCertifications(new URLSearchParams({ ...query, limit: String(PAGE_SIZE) }));
  if (!answer.ok) return <Notice tone="warning">{t.refused}</Notice>;
  const { certifications, total } = answer.data;
  if (total === 0) return <NothingFound locale={locale} />;
  const on = query.on === today() ? undefined : query.on;
  return (
    <>
      <p className="pb-4 font-display font-semibold">
        {t.count(formatCount(total))}
        {on && `, ${t.asOf(formatDay(on))}`}
        {on && on > today() && ` (${t.future})`}
      </p>
      <LookUpResults views={certifications} on={on} locale={locale} />
      <Pagination
        page={Number(query.page ?? 1)}
        page_count={Math.ceil(total / PAGE_SIZE)}
        hrefOf={(page) =>
          withQuery(localePath(locale, "/tra-cuu"), { ...query, page: page === 1 ? undefined : page })
        }
        locale={locale}
      />
    </>
  );
};

const LookUpPage = async ({ params, searchParams }: PageProps<"/[locale]/tra-cuu">) => {
  const locale = await pageLocale(params);
  const asked = readLookUpQuery(await searchParams);
  const choices = lookUpChoices(await listProducers());
  const t = messages(locale);
  const path = localePath(locale, "/tra-cuu");
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <LookUpForm asked={asked} choices={choices} path={path} locale={locale} />
      <div className="pt-5">
        <ConditionChips
          chips={lookUpChips(asked.query, { choices, path, locale })}
          clearHref={path}
          words={t}
        />
        {asked.wrongDay === null ? (
          <Results query={asked.query} locale={locale} />
        ) : (
          <Notice tone="error">{t.wrongDay(asked.wrongDay)}</Notice>
        )}
      </div>
      <p className="flex flex-wrap gap-x-6 pt-8">
        <a href={localePath(locale, "/du-lieu-mo")} className="inline-flex min-h-11 items-center text-link">
          {t.openData}
        </a>
        <a href={localePath(locale, "/sao-ocop")} className="inline-flex min-h-11 items-center text-link">
          {t.guide}
        </a>
      </p>
    </>
  );
};
export default LookUpPage;
