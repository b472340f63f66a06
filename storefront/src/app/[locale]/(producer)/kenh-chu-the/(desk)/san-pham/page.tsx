import type { Metadata } from "next";
import { messages } from "@/features/producer-desk/product/list-messages";
import { ProductListPage } from "@/features/producer-desk/product/product-list-page";
import { readOwnProductQuery } from "@/features/producer-desk/product/read-product-query";
import { pageLocale } from "@/lib/page-locale";
import { queryValue } from "@/lib/page-query";

type Props = PageProps<"/[locale]/kenh-chu-the/san-pham">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messages(await pageLocale(params)).title,
});

const Page = async ({ params, searchParams }: Props) => {
  const asked = await searchParams;
  return (
    <ProductListPage
      locale={await pageLocale(params)}
      query={readOwnProductQuery(asked)}
      discarded={queryValue(asked, "done") === "discarded"}
    />
  );
};
export default Page;
