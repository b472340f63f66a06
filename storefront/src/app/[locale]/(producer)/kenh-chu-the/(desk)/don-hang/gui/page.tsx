import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/order-bundle/messages";
import { ShipManyPage } from "@/features/producer-desk/order-bundle/ship-many-page";
import { pageLocale } from "@/lib/page-locale";

type Props = PageProps<"/[locale]/kenh-chu-the/don-hang/gui">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).shipTitle,
});

const Page = async ({ params, searchParams }: Props) => (
  <ShipManyPage locale={await pageLocale(params)} query={await searchParams} />
);
export default Page;
