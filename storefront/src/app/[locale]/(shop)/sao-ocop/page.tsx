import type { Metadata } from "next";
import { messages } from "@/features/about/messages";
import { StarGuide } from "@/features/about/star-guide";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/sao-ocop">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale).stars;
  return pageMetadata({ locale, path: "/sao-ocop", title, description: lead });
};

const StarGuidePage = async ({ params }: PageProps<"/[locale]/sao-ocop">) => {
  const locale = await pageLocale(params);
  return <StarGuide locale={locale} />;
};
export default StarGuidePage;
