import type { Aisle } from "@contracts/catalogue";
import { brand } from "@/lib/brand";
import { inLocale, type Locale, localePath } from "@/lib/locale";
import { Brocade } from "@/ui/brocade";
import { LanguageSwitch } from "./language-switch";
import { messages } from "./messages";
import { SearchBox } from "./search/search-box";
import { VisitorLinks } from "./visitor-links";

export const Brand = ({ locale }: { locale: Locale }) => (
  <a href={localePath(locale, "/")} className="inline-flex min-h-11 items-center gap-2">
    {/* biome-ignore lint/performance/noImgElement: a vector mark */}
    <img src="/images/icon.svg" alt="" width={36} height={36} className="size-9" />
    <span className="font-display font-semibold max-w-24 leading-tight text-cham-dark sm:max-w-none sm:text-lg">
      {brand(locale).name}
    </span>
  </a>
);

const aisleLink =
  "inline-flex min-h-11 items-center px-3 whitespace-nowrap hover:text-cham hover:underline underline-offset-4 lg:px-1 lg:text-[0.8125rem]";

const AisleBar = ({ aisles, locale }: { aisles: readonly Aisle[]; locale: Locale }) => {
  const t = messages(locale);
  return (
    <nav
      aria-label={t.aisles}
      className="-mx-4 overflow-x-auto px-1 md:-mx-3 lg:-mx-1 md:px-0 [scrollbar-width:none]"
    >
      <ul className="flex lg:flex-wrap">
        <li>
          <a href={localePath(locale, "/san-pham")} className={`${aisleLink} font-semibold`}>
            {t.everything}
          </a>
        </li>
        {aisles.map((aisle) => (
          <li key={aisle.handle}>
            <a href={localePath(locale, `/gian-hang/${aisle.handle}`)} className={aisleLink}>
              {inLocale(locale, aisle.name, aisle.name_en)}
            </a>
          </li>
        ))}
        <li>
          <a href={localePath(locale, "/nha-san-xuat")} className={aisleLink}>
            {t.producers}
          </a>
        </li>
      </ul>
    </nav>
  );
};

export const SiteHeader = ({ aisles, locale }: { aisles: readonly Aisle[]; locale: Locale }) => {
  const t = messages(locale);
  const words = {
    cart: t.cart,
    signIn: t.signIn,
    account: t.account,
    wholesaleDesk: t.wholesaleDesk,
    producerDesk: t.producerDesk,
  };
  const paths = {
    cart: localePath(locale, "/gio-hang"),
    signIn: localePath(locale, "/dang-nhap"),
    account: localePath(locale, "/tai-khoan"),
    wholesale: localePath(locale, "/si"),
    producer: localePath(locale, "/kenh-chu-the"),
  };
  return (
    <header className="print:hidden">
      <div className="page-width">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-2 pt-3 pb-1 md:flex-nowrap md:gap-x-6">
          <div className="grow md:grow-0">
            <Brand locale={locale} />
          </div>
          <div className="order-last w-full md:order-none md:w-auto md:grow">
            <SearchBox locale={locale} />
          </div>
          <div className="flex items-center">
            <LanguageSwitch to={locale === "vi" ? "en" : "vi"} label={t.otherLanguage} />
            <VisitorLinks words={words} paths={paths} />
          </div>
        </div>
        <AisleBar aisles={aisles} locale={locale} />
      </div>
      <Brocade />
    </header>
  );
};
