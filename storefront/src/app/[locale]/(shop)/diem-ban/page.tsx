import type { Metadata } from "next";
import { listDisplayPoints } from "@/data/display-points";
import { messages } from "@/features/display-point/messages";
import { PointCard } from "@/features/display-point/point-card";
import { pointsByCommune } from "@/features/display-point/points-by-commune";
import { pageMetadata } from "@/features/site/page-metadata";
import { localePath } from "@/lib/locale";
import { formatCount } from "@/lib/money";
import { pageLocale } from "@/lib/page-locale";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/[locale]/diem-ban">): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const t = messages(locale);
  return pageMetadata({ locale, path: "/diem-ban", title: t.title, description: t.lead });
};

const DisplayPointsPage = async ({ params }: PageProps<"/[locale]/diem-ban">) => {
  const locale = await pageLocale(params);
  const { display_points, known } = await listDisplayPoints();
  const t = messages(locale);
  const real = display_points.filter((point) => !point.is_demonstration);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead}>
        <p className="max-w-[42rem]">
          {t.known(formatCount(known.count), formatCount(real.length))}{" "}
          <a href={known.source} className="text-link" rel="noopener">
            {t.source}
          </a>
        </p>
      </PageHeader>
      {display_points.length === 0 && (
        <EmptyState scene="producer" title={t.empty}>
          <p>{t.emptyText}</p>
          <LinkButton href={localePath(locale, "/san-pham")}>{t.toShop}</LinkButton>
        </EmptyState>
      )}
      <div className="grid gap-10">
        {pointsByCommune(display_points).map((group) => (
          <section key={group.key} className="grid gap-4 md:grid-cols-[12rem_1fr]">
            <h2 className="text-lg text-cham-dark">
              {group.commune}
              <span className="block text-sm font-normal text-muc-muted">{group.province}</span>
            </h2>
            <ul className="grid gap-4 sm:grid-cols-2">
              {group.points.map((point) => (
                <PointCard key={point.id} point={point} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
};
export default DisplayPointsPage;
