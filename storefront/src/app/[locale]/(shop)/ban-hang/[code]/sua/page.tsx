import type { Metadata } from "next";
import { listCommunes, listProvinces } from "@/data/places";
import { findReturnedApplication } from "@/data/producer-applications";
import { ApplicationForm } from "@/features/producer-application/application-form";
import { messages } from "@/features/producer-application/messages";
import { returnedValues } from "@/features/producer-application/returned-values";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/ban-hang/[code]/sua">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  return pageMetadata({ locale, path: "/ban-hang", title: messages(locale).mendTitle, hidden: true });
};

/** A returned application, opened by the link of the office's letter. */
const MendPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const code = decodeURIComponent((await params).code).slice(0, 40);
  const token = queryValue(await searchParams, "khoa")?.slice(0, 200) ?? "";
  const t = messages(locale);
  const found = await findReturnedApplication(code, token);
  if (found === null || found === "busy") {
    return (
      <>
        <PageHeader title={t.mendTitle} />
        <Notice tone="warning">{found === "busy" ? t.tooMany : t.linkSpent}</Notice>
      </>
    );
  }
  const { fileKept, ...words } = t.form;
  const kept = Object.fromEntries(found.papers.map(({ kind, file_name }) => [kind, fileKept(file_name)]));
  const communes = await listCommunes(found.fields.province_code);
  return (
    <>
      <PageHeader title={t.stateTitle(found.code)} />
      <div className="grid max-w-[48rem] gap-8">
        <Notice tone="warning" title={t.officeWrote}>
          {found.remark}
        </Notice>
        <ApplicationForm
          first={{ values: returnedValues(found, token), communes, faults: {}, message: null, attempt: 0 }}
          provinces={await listProvinces()}
          words={words}
          locale={locale}
          code={found.code}
          kept={kept}
        />
      </div>
    </>
  );
};
export default MendPage;
