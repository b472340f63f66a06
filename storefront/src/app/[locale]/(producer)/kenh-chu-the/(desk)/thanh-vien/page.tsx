import type { Metadata } from "next";
import { MembersPage } from "@/features/producer-desk/member/members-page";
import { messages } from "@/features/producer-desk/member/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/thanh-vien">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <MembersPage locale={await pageLocale(params)} />;
export default Page;
