import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/order-messages";
import { OrderPage } from "@/features/producer-desk/order-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/don-hang/[id]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => (
  <OrderPage locale={await pageLocale(params)} id={(await params).id} query={await searchParams} />
);
export default Page;
