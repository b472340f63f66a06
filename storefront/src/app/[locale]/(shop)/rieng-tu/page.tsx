import type { Metadata } from "next";
import { messages } from "@/features/about/messages";
import { PlainPage } from "@/features/about/plain-page";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/rieng-tu">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale).privacy;
  return pageMetadata({ locale, path: "/rieng-tu", title, description: lead });
};

const PrivacyPage = async ({ params }: PageProps<"/[locale]/rieng-tu">) => {
  const locale = await pageLocale(params);
  return <PlainPage {...messages(locale).privacy} />;
};
export default PrivacyPage;
