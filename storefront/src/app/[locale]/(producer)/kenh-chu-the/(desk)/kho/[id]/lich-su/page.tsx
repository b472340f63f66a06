import type { Metadata } from "next";
import { GoodsHistoryPage } from "@/features/producer-desk/grid/history-page";
import { messages } from "@/features/producer-desk/grid/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/kho/[id]/lich-su">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).log.title,
});

const Page = async ({ params }: Props) => (
  <GoodsHistoryPage locale={await pageLocale(params)} id={(await params).id} />
);
export default Page;
