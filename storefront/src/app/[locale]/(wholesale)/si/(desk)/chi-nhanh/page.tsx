import type { Metadata } from "next";
import { BranchesPage } from "@/features/wholesale/company/branches-page";
import { messages } from "@/features/wholesale/company/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/chi-nhanh">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).branches.title,
});

const Page = async ({ params }: Props) => <BranchesPage locale={await pageLocale(params)} />;
export default Page;
