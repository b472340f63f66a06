import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findProduct } from "@/data/catalogue";
import { listProvinces } from "@/data/places";
import { ReportCodeForm } from "@/features/report/code-form";
import { messages } from "@/features/report/messages";
import { ReportForm } from "@/features/report/report-form";
import { readValues } from "@/features/report/report-values";
import { pageMetadata } from "@/features/site/page-metadata";
import { inLocale, localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/phan-anh">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale);
  return pageMetadata({ locale, path: "/phan-anh", title, description: lead });
};

const ReportPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const code = queryValue(query, "ma");
  if (code) redirect(localePath(locale, `/phan-anh/${encodeURIComponent(code.trim().slice(0, 40))}`));
  const t = messages(locale);
  const handle = queryValue(query, "san-pham");
  const product = handle ? await findProduct(handle) : null;
  const values = {
    ...readValues(new FormData()),
    product_handle: product?.handle ?? "",
    certification_id: queryValue(query, "chung-nhan") ?? "",
  };
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid gap-10 lg:grid-cols-[1fr_22rem] lg:gap-16">
        <ReportForm
          first={{ values, communes: [], faults: [], message: null, attempt: 0 }}
          product={
            product && {
              title: inLocale(locale, product.title, product.title_en),
              href: localePath(locale, "/phan-anh"),
            }
          }
          provinces={await listProvinces()}
          kinds={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
          words={t.form}
          locale={locale}
        />
        <div>
          <ReportCodeForm locale={locale} />
        </div>
      </div>
    </>
  );
};
export default ReportPage;
