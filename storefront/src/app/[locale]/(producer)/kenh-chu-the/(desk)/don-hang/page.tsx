import type { Metadata } from "next";
import { OrderListPage } from "@/features/producer-desk/order-list-page";
import { messages } from "@/features/producer-desk/order-messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/don-hang">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <OrderListPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
