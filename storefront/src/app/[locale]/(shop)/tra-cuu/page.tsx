import type { Metadata } from "next";
import { findCertifications } from "@/data/certifications";
import { LookUpForm } from "@/features/certification/look-up-form";
import { type LookUpQuery, readLookUpQuery } from "@/features/certification/look-up-query";
import { LookUpResults } from "@/features/certification/look-up-results";
import { messages } from "@/features/certification/messages";
import { pageMetadata } from "@/features/site/page-metadata";
import { formatDay } from "@/lib/day";
import { type Locale, localePath } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { pageLocale } from "@/lib/page-locale";
import { withQuery } from "@/lib/page-query";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { Pagination } from "@/ui/pagination";

export const dynamic = "force-dynamic";

const PAGE_SIZE = 30;

export const generateMetadata = async ({ params }: PageProps<"/[locale]/tra-cuu">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({ locale, path: "/tra-cuu", title: t.lookUpTitle, description: t.lookUpLead });
};

const Results = async ({ query, locale }: { query: LookUpQuery; locale: Locale }) => {
  const t = messages(locale);
  const answer = await findCertifications(new URLSearchParams({ ...query, limit: String(PAGE_SIZE) }));
  if (!answer.ok) return <Notice tone="warning">{t.refused}</Notice>;
  const { certifications, total } = answer.data;
  if (certifications.length === 0) {
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{t.emptyText}</p>
        <LinkButton href={localePath(locale, "/khieu-nai")} look="secondary">
          {t.report}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="py-4 font-display font-semibold">
        {t.count(formatCount(total))}
        {query.on && ` · ${t.asOf(formatDay(query.on))}`}
      </p>
      <LookUpResults views={certifications} locale={locale} />
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
  const query = readLookUpQuery(await searchParams);
  const t = messages(locale);
  return (
    <>
      <PageHeader title={t.lookUpTitle} lead={t.lookUpLead} />
      <LookUpForm query={query} path={localePath(locale, "/tra-cuu")} locale={locale} />
      <Results query={query} locale={locale} />
    </>
  );
};
export default LookUpPage;
