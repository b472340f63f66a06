import type { Metadata } from "next";
import { ChangeLogPage } from "@/features/producer-desk/change-log/change-log-page";
import { messages } from "@/features/producer-desk/change-log/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/nhat-ky">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <ChangeLogPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
