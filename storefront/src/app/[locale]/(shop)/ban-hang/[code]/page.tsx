import type { Metadata } from "next";
import { findApplication } from "@/data/producer-applications";
import { ApplicationStateView } from "@/features/producer-application/application-state";
import { ApplicationCodeForm } from "@/features/producer-application/code-form";
import { messages } from "@/features/producer-application/messages";
import { pageMetadata } from "@/features/site/page-metadata";
import { codeInPath } from "@/lib/code-in-path";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/ban-hang/[code]">;

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const locale = await pageLocale(props.params);
  const code = await codeInPath(props.params);
  const path = `/ban-hang/${encodeURIComponent(code)}`;
  return pageMetadata({ locale, path, title: messages(locale).stateTitle(code), hidden: true });
};

/** Where an application stands, for whoever holds its code. */
const ApplicationPage = async (props: Props) => {
  const locale = await pageLocale(props.params);
  const code = await codeInPath(props.params);
  const application = await findApplication(code);
  const t = messages(locale);
  if (application === "busy" || application === null) {
    return (
      <div className="max-w-[32rem]">
        <PageHeader title={t.follow} />
        {application === "busy" ? (
          <Notice tone="warning">{t.tooMany}</Notice>
        ) : (
          <ApplicationCodeForm locale={locale} unknown={code} />
        )}
      </div>
    );
  }
  const query = await props.searchParams;
  const isMended = queryValue(query, "da-sua") === "1";
  const news = queryValue(query, "moi") === "1" ? "new" : isMended ? "mended" : null;
  return (
    <>
      <PageHeader title={t.stateTitle(application.code)} />
      <ApplicationStateView application={application} locale={locale} news={news} />
    </>
  );
};
export default ApplicationPage;
