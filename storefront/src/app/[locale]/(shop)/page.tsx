import type { Metadata } from "next";
import { listAisles, listProducers, listProducts } from "@/data/catalogue";
import { Hero } from "@/features/home/hero";
import { messages } from "@/features/home/messages";
import { StarPromise } from "@/features/home/star-promise";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { pageLocale } from "@/lib/page-locale";
import { AisleTiles } from "@/ui/aisle-tiles";
import { LinkButton } from "@/ui/link-button";
import { ProducerTile } from "@/ui/producer-tile";
import { ProductGrid } from "@/ui/product-grid";
import { Section } from "@/ui/section";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({ locale, path: "/", title: t.metaTitle, description: t.metaDescription });
};

const SHOWN_PRODUCERS = 8;

const HomePage = async ({ params }: PageProps<"/[locale]">) => {
  const locale = await pageLocale(params);
  const [{ aisles }, best, producers] = await Promise.all([
    listAisles(),
    listProducts({ sort: "stars", limit: 8 }),
    listProducers(),
  ]);
  const busiest = producers
    .filter((producer) => !producer.is_operator)
    .sort((a, b) => b.product_count - a.product_count)
    .slice(0, SHOWN_PRODUCERS);
  const t = messages(locale);
  return (
    <>
      <Hero locale={locale} />
      <Section title={t.aisles}>
        <AisleTiles aisles={aisles} locale={locale} />
      </Section>
      <Section title={t.topStars}>
        <ProductGrid hits={best.hits} locale={locale} />
        <p className="pt-8">
          <LinkButton href={`${localePath(locale, "/san-pham")}?sort=stars`} look="secondary">
            {t.allByStars}
          </LinkButton>
        </p>
      </Section>
      <StarPromise locale={locale} />
      <Section title={t.producersTitle} lead={t.producersLead}>
        <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
          {busiest.map((producer) => (
            <ProducerTile key={producer.id} producer={producer} locale={locale} />
          ))}
        </ul>
        <p className="pt-8">
          <LinkButton href={localePath(locale, "/nha-san-xuat")} look="secondary">
            {t.allProducers}
          </LinkButton>
        </p>
      </Section>
    </>
  );
};
export default HomePage;
