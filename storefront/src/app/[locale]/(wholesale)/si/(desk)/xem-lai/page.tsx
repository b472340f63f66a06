import type { Metadata } from "next";
import { messages } from "@/features/wholesale/order-messages";
import { ReviewPage } from "@/features/wholesale/review-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/xem-lai">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).reviewTitle,
});

const Page = async ({ params, searchParams }: Props) => (
  <ReviewPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
