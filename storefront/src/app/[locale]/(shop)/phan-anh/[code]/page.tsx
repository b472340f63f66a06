import type { Metadata } from "next";
import { findReport } from "@/data/reports";
import { ReportCodeForm } from "@/features/report/code-form";
import { messages } from "@/features/report/messages";
import { ReportView } from "@/features/report/report-view";
import { pageMetadata } from "@/features/site/page-metadata";
import { codeInPath } from "@/lib/code-in-path";
import { formatDay } from "@/lib/day";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/phan-anh/[code]">;

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const locale = await pageLocale(props.params);
  const code = await codeInPath(props.params);
  const path = `/phan-anh/${encodeURIComponent(code)}`;
  return pageMetadata({ locale, path, title: messages(locale).reportTitle(code), hidden: true });
};

/** Where a report stands, for whoever holds its code. */
const ReportStatePage = async (props: Props) => {
  const locale = await pageLocale(props.params);
  const code = await codeInPath(props.params);
  const report = await findReport(code);
  const t = messages(locale);
  if (report === "busy" || report === null) {
    return (
      <div className="max-w-[32rem]">
        <PageHeader title={t.followTitle} />
        {report === "busy" ? (
          <Notice tone="warning">{t.tooMany}</Notice>
        ) : (
          <ReportCodeForm locale={locale} unknown={code} />
        )}
      </div>
    );
  }
  const is_new = queryValue(await props.searchParams, "moi") === "1";
  return (
    <>
      <PageHeader title={t.reportTitle(report.code)} />
      {is_new && (
        <div className="pb-6">
          <Notice tone="good" title={t.received} live>
            {t.keepCode(report.code, formatDay(report.due_on))}
          </Notice>
        </div>
      )}
      <ReportView report={report} locale={locale} />
    </>
  );
};
export default ReportStatePage;
