import type { Metadata } from "next";
import { ImportPage } from "@/features/producer-desk/goods-import/import-page";
import { messages } from "@/features/producer-desk/goods-import/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/kho/nhap/[id]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).report,
});

const Page = async ({ params }: Props) => (
  <ImportPage locale={await pageLocale(params)} id={(await params).id} />
);
export default Page;
