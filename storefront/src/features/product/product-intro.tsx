import type { ProductPage } from "@contracts/catalogue";
import { inLocale, type Locale, localePath } from "@/lib/locale";
import { StarBadge } from "@/ui/star-badge/star-badge";
import { messages } from "./messages";

/** Name, maker and star; tapping the star leads to its decisions. */
export const ProductIntro = ({ product, locale }: { product: ProductPage; locale: Locale }) => {
  const t = messages(locale);
  const { star } = product;
  const hasStarWords = star.star_rating !== null || star.former !== null;
  return (
    <>
      <h1 className="text-2xl text-cham-dark md:text-3xl">
        {inLocale(locale, product.title, product.title_en)}
      </h1>
      {locale === "en" && product.title_en !== product.title && (
        <p lang="vi" className="text-muc-muted">
          {product.title}
        </p>
      )}
      <p>
        <a
          href={localePath(locale, `/nha-san-xuat/${product.producer.handle}`)}
          className="inline-flex min-h-11 items-center text-link"
        >
          {product.producer.name}
        </a>
      </p>
      {hasStarWords && (
        <a href="#sao" className="group inline-flex w-fit flex-wrap items-center gap-x-4 gap-y-1">
          <StarBadge star={star} locale={locale} />
          <span className="inline-flex min-h-11 items-center text-link">{t.seeDecision}</span>
        </a>
      )}
      <p className="max-w-[38rem]">{inLocale(locale, product.description, product.description_en)}</p>
    </>
  );
};
