import type { Metadata } from "next";
import { listProducers } from "@/data/catalogue";
import { byCommune } from "@/features/producer/by-commune";
import { messages } from "@/features/producer/messages";
import { pageMetadata } from "@/features/site/page-metadata";
import { formatCount } from "@/lib/money";
import { pageLocale } from "@/lib/page-locale";
import { PageHeader } from "@/ui/page-header";
import { ProducerTile } from "@/ui/producer-tile";

export const generateStaticParams = () => [];

export const generateMetadata = async ({
  params,
}: PageProps<"/[locale]/nha-san-xuat">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({ locale, path: "/nha-san-xuat", title: t.title, description: t.lead });
};

const ProducersPage = async ({ params }: PageProps<"/[locale]/nha-san-xuat">) => {
  const locale = await pageLocale(params);
  const producers = await listProducers();
  const t = messages(locale);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead}>
        <p className="font-display font-semibold">{t.count(formatCount(producers.length))}</p>
      </PageHeader>
      <div className="grid gap-10">
        {byCommune(producers).map((group) => (
          <section key={group.commune ?? ""} className="grid gap-4 md:grid-cols-[12rem_1fr]">
            <h2 className="text-lg text-cham-dark">
              {group.commune ?? group.producers[0]?.commune.province}
            </h2>
            <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
              {group.producers.map((producer) => (
                <ProducerTile key={producer.id} producer={producer} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
};
export default ProducersPage;
