import type { Metadata } from "next";
import { NoticeListPage } from "@/features/producer-desk/notice-list-page";
import { messages } from "@/features/producer-desk/notice-messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/thong-bao">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <NoticeListPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
