import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { today } from "@/clock";
import { findProduct } from "@/data/catalogue";
import { env } from "@/env";
import { BuyBox } from "@/features/cart/buy-box";
import { CertificationHistory } from "@/features/certification/certification-history";
import { messages as certificationMessages } from "@/features/certification/messages";
import { productJsonLd } from "@/features/product/json-ld";
import { LabelFacts } from "@/features/product/label-facts";
import { messages } from "@/features/product/messages";
import { PackSizes } from "@/features/product/pack-sizes";
import { ProducerCard } from "@/features/product/producer-card";
import { ProductIntro } from "@/features/product/product-intro";
import { ProductNotes } from "@/features/product/product-notes";
import { ProductPictures } from "@/features/product/product-pictures";
import { ProductStory } from "@/features/product/product-story";
import { ReportDoor } from "@/features/report/report-door";
import { pageMetadata } from "@/features/site/page-metadata";
import { ProductTiers } from "@/features/wholesale/product-tiers";
import { tierWords } from "@/features/wholesale/tier-words";
import { inLocale, localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { Breadcrumb } from "@/ui/breadcrumb";
import { Section } from "@/ui/section";
import { starSentence } from "@/ui/star-badge/star-words";

export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/san-pham/[handle]">;

const load = async ({ params }: Props) => {
  const { handle } = await params;
  const product = await findProduct(handle);
  if (!product) notFound();
  return { product, locale: await pageLocale(params) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { product, locale } = await load(props);
  return pageMetadata({
    locale,
    path: `/san-pham/${product.handle}`,
    title: `${inLocale(locale, product.title, product.title_en)} · ${product.producer.name}`,
    description: [
      product.star.star_rating === null ? null : starSentence(product.star, locale),
      inLocale(locale, product.description, product.description_en),
    ]
      .filter(Boolean)
      .join(" "),
    image: product.images[0] ?? `/images/kinds/${product.kind}-800.webp`,
  });
};

const ProductPage = async (props: Props) => {
  const { product, locale } = await load(props);
  const t = messages(locale);
  const { aisle, variants } = product;
  const crumbs = [
    { label: t.home, href: localePath(locale, "/") },
    aisle
      ? {
          label: inLocale(locale, aisle.name, aisle.name_en),
          href: localePath(locale, `/gian-hang/${aisle.handle}`),
        }
      : { label: t.all, href: localePath(locale, "/san-pham") },
  ];
  const url = env().STOREFRONT_URL + localePath(locale, `/san-pham/${product.handle}`);
  const picture = product.images[0] ?? `/images/kinds/${product.kind}-800.webp`;
  const image = new URL(picture, env().STOREFRONT_URL).href;
  return (
    <>
      <script type="application/ld+json">{productJsonLd(product, url, image)}</script>
      <Breadcrumb crumbs={crumbs} locale={locale} />
      <div className="grid gap-6 pt-2 lg:grid-cols-2 lg:gap-12">
        <ProductPictures product={product} locale={locale} />
        <div className="grid content-start gap-4">
          <ProductIntro product={product} locale={locale} />
          <BuyBox soldOut={variants.every(({ stock }) => stock === "out")} locale={locale}>
            <PackSizes variants={variants} locale={locale} />
          </BuyBox>
          <ProductTiers handle={product.handle} href={localePath(locale, "/si")} words={tierWords(locale)} />
          <ProductNotes product={product} locale={locale} />
        </div>
      </div>
      <div className="grid lg:grid-cols-2 lg:gap-12">
        <Section id="sao" title={certificationMessages(locale).historyTitle}>
          <CertificationHistory
            views={product.certifications}
            star={product.star}
            day={today()}
            locale={locale}
          />
          <ReportDoor handle={product.handle} locale={locale} />
        </Section>
        <div>
          <ProductStory product={product} locale={locale} />
          <Section title={t.label}>
            <LabelFacts product={product} locale={locale} />
          </Section>
          <Section title={t.producerTitle}>
            <ProducerCard producer={product.producer} locale={locale} />
          </Section>
        </div>
      </div>
    </>
  );
};
export default ProductPage;
