import type { Metadata } from "next";
import { EntryListPage } from "@/features/producer-desk/money/entry-list-page";
import { messages } from "@/features/producer-desk/money/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/tien/so-tien">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).entries.title,
});

const Page = async ({ params, searchParams }: Props) => (
  <EntryListPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
