import type { Metadata } from "next";
import { ListingListPage } from "@/features/producer-desk/listing/list-page";
import { messages } from "@/features/producer-desk/listing/messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/gioi-thieu">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params }: Props) => <ListingListPage locale={await pageLocale(params)} />;
export default Page;
