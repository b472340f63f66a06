import type { ProductPage } from "@contracts/catalogue";
import { inLocale, type Locale } from "@/lib/locale";
import { Picture } from "@/ui/picture";
import { messages } from "./messages";

const SIZES = "(min-width: 76rem) 560px, (min-width: 64rem) 46vw, 92vw";

/** The producer's photographs, or the paper-cut of the kind, said to be one. */
export const ProductPictures = ({ product, locale }: { product: ProductPage; locale: Locale }) => {
  const t = messages(locale);
  const title = inLocale(locale, product.title, product.title_en);
  const [main, ...others] = product.images;
  return (
    <div className="grid content-start gap-2">
      <div className="overflow-hidden rounded-card border border-hairline bg-gao-raised">
        <Picture
          kind={product.kind}
          photo={main}
          alt={main ? product.image_alts[0] || t.photoAlt(title) : t.pictureAlt(title)}
          sizes={SIZES}
          first
        />
      </div>
      {!main && <p className="text-sm text-muc-muted">{t.illustration}</p>}
      {others.length > 0 && (
        <ul className="grid grid-cols-4 gap-2" aria-label={t.morePhotos}>
          {others.slice(0, 8).map((photo, index) => (
            <li key={photo} className="overflow-hidden rounded-card border border-hairline">
              <a href={photo}>
                <Picture
                  kind={product.kind}
                  photo={photo}
                  alt={product.image_alts[index + 1] || `${t.photoAlt(title)} ${index + 2}`}
                  sizes="140px"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
