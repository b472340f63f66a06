import type { Metadata } from "next";
import { ImportListPage } from "@/features/producer-desk/goods-import/import-list-page";
import { messages } from "@/features/producer-desk/goods-import/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/kho/nhap">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <ImportListPage locale={await pageLocale(params)} />;
export default Page;
