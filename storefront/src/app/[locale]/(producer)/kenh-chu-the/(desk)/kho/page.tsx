import type { Metadata } from "next";
import { GoodsPage } from "@/features/producer-desk/grid/goods-page";
import { messages } from "@/features/producer-desk/grid/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/kho">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <GoodsPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
