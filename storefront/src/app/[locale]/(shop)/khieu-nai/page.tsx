import type { Metadata } from "next";
import { messages } from "@/features/about/messages";
import { PlainPage } from "@/features/about/plain-page";
import { ReportDoor } from "@/features/report/report-door";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/khieu-nai">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale).complaints;
  return pageMetadata({ locale, path: "/khieu-nai", title, description: lead });
};

const ComplaintsPage = async ({ params }: PageProps<"/[locale]/khieu-nai">) => {
  const locale = await pageLocale(params);
  return (
    <>
      <PlainPage {...messages(locale).complaints} />
      <ReportDoor locale={locale} />
    </>
  );
};
export default ComplaintsPage;
