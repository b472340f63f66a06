import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/paper-messages";
import { PapersPage } from "@/features/producer-desk/papers-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/giay-to">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <PapersPage locale={await pageLocale(params)} />;
export default Page;
