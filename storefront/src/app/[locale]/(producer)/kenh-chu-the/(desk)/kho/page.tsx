import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/stock-messages";
import { StockPage } from "@/features/producer-desk/stock-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/kho">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <StockPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
