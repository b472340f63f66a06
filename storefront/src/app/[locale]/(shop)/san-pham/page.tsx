import type { Metadata } from "next";
import { listAisles, listProducts } from "@/data/catalogue";
import { messages } from "@/features/catalogue/messages";
import { PAGE_SIZE, ProductList } from "@/features/catalogue/product-list";
import { pageMetadata } from "@/features/site/page-metadata";
import { pageLocale } from "@/lib/page-locale";
import { PageHeader } from "@/ui/page-header";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/san-pham">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({ locale, path: "/san-pham", title: t.all, description: t.allLead });
};

const ProductsPage = async ({ params }: PageProps<"/[locale]/san-pham">) => {
  const locale = await pageLocale(params);
  const [result, { aisles }] = await Promise.all([listProducts({ limit: PAGE_SIZE }), listAisles()]);
  const t = messages(locale);
  return (
    <>
      <PageHeader title={t.all} lead={t.allLead} />
      <ProductList result={result} query={{}} aisles={aisles} locale={locale} />
    </>
  );
};
export default ProductsPage;
