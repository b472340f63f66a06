import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findProducer } from "@/data/catalogue";
import { messages } from "@/features/producer/messages";
import { ProducerFacts } from "@/features/producer/producer-facts";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { Breadcrumb } from "@/ui/breadcrumb";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { PageHeader } from "@/ui/page-header";
import { legalFormName } from "@/ui/producer-tile";
import { ProductGrid } from "@/ui/product-grid";
import { Section } from "@/ui/section";

export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/nha-san-xuat/[handle]">;

const load = async ({ params }: Props) => {
  const { handle } = await params;
  const producer = await findProducer(handle);
  if (!producer) notFound();
  return { producer, locale: await pageLocale(params) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { producer, locale } = await load(props);
  const { handle, name } = producer;
  return pageMetadata({
    locale,
    path: `/nha-san-xuat/${handle}`,
    title: name,
    description: messages(locale).description(name),
  });
};

const ProducerPage = async (props: Props) => {
  const { producer, locale } = await load(props);
  const t = messages(locale);
  const crumbs = [
    { label: t.home, href: localePath(locale, "/") },
    { label: t.title, href: localePath(locale, "/nha-san-xuat") },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} locale={locale} />
      <PageHeader title={producer.name} lead={legalFormName(producer.legal_form, locale)} />
      <ProducerFacts producer={producer} locale={locale} />
      {producer.is_operator && <Notice>{t.operatorNote}</Notice>}
      <Section title={t.products}>
        {producer.products.length > 0 ? (
          <ProductGrid hits={producer.products} locale={locale} leads />
        ) : (
          <EmptyState scene="producer" title={t.none} />
        )}
      </Section>
    </>
  );
};
export default ProducerPage;
