import { brand } from "@/lib/brand";
import { type Locale, localePath } from "@/lib/locale";
import { messages } from "./messages";

type FooterLink = readonly [path: string, label: string];

const Column = ({
  title,
  links,
  locale,
}: {
  title: string;
  links: readonly FooterLink[];
  locale: Locale;
}) => (
  <nav aria-label={title}>
    <p className="pb-1 font-display font-semibold text-nghe">{title}</p>
    <ul>
      {links.map(([path, label]) => (
        <li key={path}>
          <a
            href={localePath(locale, path)}
            className="inline-flex min-h-11 items-center py-1 leading-snug hover:underline underline-offset-4"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

export const SiteFooter = ({ locale }: { locale: Locale }) => {
  const t = messages(locale).footer;
  const shopping: FooterLink[] = [
    ["/san-pham", t.allProducts],
    ["/diem-ban", t.displayPoints],
    ["/don-hang", t.trackOrder],
    ["/khieu-nai", t.complaints],
  ];
  const trust: FooterLink[] = [
    ["/sao-ocop", t.stars],
    ["/tra-cuu", messages(locale).lookUp],
    ["/truy-xuat", t.tracing],
    ["/phan-anh", t.report],
    ["/du-lieu-mo", t.openData],
    ["/quy-che", t.rules],
    ["/cach-xep-hang", t.ranking],
    ["/rieng-tu", t.privacy],
  ];
  const partners: FooterLink[] = [
    ["/si", t.wholesale],
    ["/kenh-chu-the", t.producerDesk],
    ["/ban-hang", t.sell],
  ];
  return (
    <footer className="mt-16 bg-cham-dark text-[#fbf8f1] print:hidden">
      <div className="page-width grid grid-cols-2 gap-x-4 gap-y-8 py-10 lg:grid-cols-[2fr_1fr_1fr_1fr] lg:gap-x-8">
        <div className="col-span-2 grid max-w-[26rem] content-start gap-3 lg:col-span-1">
          <p className="font-display text-xl font-semibold">{brand(locale).name}</p>
          <p className="font-semibold">{t.runBy}</p>
          <p className="text-sm opacity-90">{t.runByText}</p>
          <p className="text-sm opacity-90">{t.place}</p>
          <p className="text-sm opacity-90">{t.adult}</p>
        </div>
        <Column title={t.shopping} links={shopping} locale={locale} />
        <Column title={t.trust} links={trust} locale={locale} />
        <Column title={t.partners} links={partners} locale={locale} />
      </div>
    </footer>
  );
};
