import type { Metadata } from "next";
import { ListingPage } from "@/features/producer-desk/listing/listing-page";
import { messages } from "@/features/producer-desk/listing/messages";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

type Props = PageProps<"/[locale]/kenh-chu-the/san-pham/[id]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <ListingPage
    locale={await pageLocale(params)}
    id={(await params).id}
    failed={queryValue(await searchParams, "failed") !== undefined}
  />
);
export default Page;
