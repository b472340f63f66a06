import type { Metadata } from "next";
import { messages } from "@/features/open-data/messages";
import { OpenDataPage } from "@/features/open-data/open-data-page";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/du-lieu-mo">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messages(locale);
  return pageMetadata({ locale, path: "/du-lieu-mo", title, description: lead });
};

const Page = async ({ params }: PageProps<"/[locale]/du-lieu-mo">) => (
  <OpenDataPage locale={await pageLocale(params)} />
);
export default Page;
