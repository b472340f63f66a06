import type { Metadata } from "next";
import { Ranking } from "@/features/about/ranking";
import { rankingMessages } from "@/features/about/ranking-messages";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";

export const generateStaticParams = () => [];

export const generateMetadata = async ({
  params,
}: PageProps<"/[locale]/cach-xep-hang">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = rankingMessages(locale);
  return pageMetadata({ locale, path: "/cach-xep-hang", title, description: lead });
};

const RankingPage = async ({ params }: PageProps<"/[locale]/cach-xep-hang">) => {
  const locale = await pageLocale(params);
  return <Ranking locale={locale} />;
};
export default RankingPage;
