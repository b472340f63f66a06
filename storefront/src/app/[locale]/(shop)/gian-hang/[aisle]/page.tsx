import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listAisles, listProducts } from "@/data/catalogue";
import { messages } from "@/features/catalogue/messages";
import { PAGE_SIZE, ProductList } from "@/features/catalogue/product-list";
import { pageMetadata } from "@/features/site/page-metadata";
import { inLocale, localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { Breadcrumb } from "@/ui/breadcrumb";
import { PageHeader } from "@/ui/page-header";

export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/gian-hang/[aisle]">;

const findAisle = async ({ params }: Props) => {
  const { aisle: handle } = await params;
  const { aisles } = await listAisles();
  const aisle = aisles.find((one) => one.handle === handle);
  if (!aisle) notFound();
  return { aisle, aisles, locale: await pageLocale(params) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { aisle, locale } = await findAisle(props);
  const title = inLocale(locale, aisle.name, aisle.name_en);
  return pageMetadata({
    locale,
    path: `/gian-hang/${aisle.handle}`,
    title,
    description: messages(locale).aisleLead(title),
  });
};

const AislePage = async (props: Props) => {
  const { aisle, aisles, locale } = await findAisle(props);
  const result = await listProducts({ group: aisle.handle, limit: PAGE_SIZE });
  const title = inLocale(locale, aisle.name, aisle.name_en);
  const t = messages(locale);
  const crumbs = [
    { label: t.home, href: localePath(locale, "/") },
    { label: t.all, href: localePath(locale, "/san-pham") },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} locale={locale} />
      <PageHeader title={title} lead={t.aisleLead(title)} />
      <ProductList result={result} query={{ group: aisle.handle }} aisles={aisles} locale={locale} />
    </>
  );
};
export default AislePage;
