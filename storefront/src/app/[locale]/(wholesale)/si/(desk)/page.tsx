import type { Metadata } from "next";
import { messages } from "@/features/wholesale/catalogue-messages";
import { CataloguePage } from "@/features/wholesale/catalogue-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <CataloguePage locale={await pageLocale(params)} />;
export default Page;
