import type { Metadata } from "next";
import { messages } from "@/features/about/messages";
import { Rules } from "@/features/about/rules";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/quy-che">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale).rules;
  return pageMetadata({ locale, path: "/quy-che", title, description: lead });
};

const RulesPage = async ({ params }: PageProps<"/[locale]/quy-che">) => {
  const locale = await pageLocale(params);
  return <Rules locale={locale} />;
};
export default RulesPage;
