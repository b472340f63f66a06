import type { Metadata } from "next";
import { WholesaleOrderListPage } from "@/features/wholesale/order-list-page";
import { messages } from "@/features/wholesale/order-messages";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/si/don-hang">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).list.title,
});

const Page = async ({ params }: Props) => <WholesaleOrderListPage locale={await pageLocale(params)} />;
export default Page;
