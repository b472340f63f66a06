import type { Metadata } from "next";
import { LotPage } from "@/features/producer-desk/lot/lot-page";
import { messages } from "@/features/producer-desk/lot/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/lo-hang/[id]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => (
  <LotPage locale={await pageLocale(params)} id={(await params).id} />
);
export default Page;
