import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/money/messages";
import { SettlementPage } from "@/features/producer-desk/money/settlement-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/tien/[id]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).settlements,
});

const Page = async ({ params }: Props) => (
  <SettlementPage locale={await pageLocale(params)} id={(await params).id} />
);
export default Page;
