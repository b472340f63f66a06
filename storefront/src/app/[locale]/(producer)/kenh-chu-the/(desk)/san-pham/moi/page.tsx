import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/product/messages";
import { ProposalPage } from "@/features/producer-desk/product/proposal-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/san-pham/moi">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).newTitle,
});

const Page = async ({ params }: Props) => <ProposalPage locale={await pageLocale(params)} id={null} />;
export default Page;
