import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/money/messages";
import { MoneyPage } from "@/features/producer-desk/money/money-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/tien">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <MoneyPage locale={await pageLocale(params)} />;
export default Page;
