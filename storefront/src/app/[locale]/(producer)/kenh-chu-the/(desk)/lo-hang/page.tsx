import type { Metadata } from "next";
import { LotListPage } from "@/features/producer-desk/lot/lot-list-page";
import { messages } from "@/features/producer-desk/lot/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/lo-hang">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <LotListPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
