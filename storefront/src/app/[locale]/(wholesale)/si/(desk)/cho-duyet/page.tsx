import type { Metadata } from "next";
import { ApprovalsPage } from "@/features/wholesale/approval/approvals-page";
import { messages } from "@/features/wholesale/approval/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/cho-duyet">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <ApprovalsPage locale={await pageLocale(params)} />;
export default Page;
