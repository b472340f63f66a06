import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { listCommunes, listProvinces } from "@/data/places";
import { ApplicationForm } from "@/features/producer-application/application-form";
import { ApplicationSteps } from "@/features/producer-application/application-steps";
import { ApplicationCodeForm } from "@/features/producer-application/code-form";
import { messages } from "@/features/producer-application/messages";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";
import { PageHeader } from "@/ui/page-header";

export const dynamic = "force-dynamic";

/** Thái Nguyên, where Bắc Kạn lies now: the form opens with its communes. */
const HOME_PROVINCE = "19";

type Props = PageProps<"/[locale]/ban-hang">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale);
  return pageMetadata({ locale, path: "/ban-hang", title, description: lead });
};

const SellPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const code = queryValue(await searchParams, "ma");
  if (code) redirect(localePath(locale, `/ban-hang/${encodeURIComponent(code.trim().slice(0, 40))}`));
  const t = messages(locale);
  const values = { province_code: HOME_PROVINCE, request_key: randomUUID() };
  const communes = await listCommunes(HOME_PROVINCE);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <div className="grid gap-10 lg:grid-cols-[1fr_22rem] lg:gap-16">
        <div className="min-w-0">
          <ApplicationSteps locale={locale} />
          <ApplicationForm
            first={{ values, communes, faults: {}, message: null, attempt: 0 }}
            provinces={await listProvinces()}
            words={plainWords(t.form)}
            locale={locale}
          />
        </div>
        <div>
          <ApplicationCodeForm locale={locale} />
        </div>
      </div>
    </>
  );
};
export default SellPage;

/** A function cannot be handed to the browser. */
const plainWords = ({ fileKept: _, ...words }: ReturnType<typeof messages>["form"]) => words;
