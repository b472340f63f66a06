import type { Metadata } from "next";
import { MembersPage } from "@/features/wholesale/company/members-page";
import { messages } from "@/features/wholesale/company/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/thanh-vien">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).members.title,
});

const Page = async ({ params }: Props) => <MembersPage locale={await pageLocale(params)} />;
export default Page;
