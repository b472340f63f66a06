import type { SearchHit } from "@contracts/catalogue";
import { inLocale, type Locale, localePath } from "@/lib/locale";
import { Picture } from "./picture";
import { Price } from "./price";
import { StarBadge } from "./star-badge/star-badge";
import { StockTag } from "./stock-tag";

const Title = ({ hit, locale }: { hit: SearchHit; locale: Locale }) => {
  const shown = inLocale(locale, hit.title, hit.title_en);
  if (shown !== hit.title || !hit.title_highlighted.some((part) => part.match)) return shown;
  return hit.title_highlighted.map((part, index) =>
    part.match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one title, in order
      <mark key={index} className="bg-nghe-wash text-inherit">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
};

type ProductCardProps = {
  hit: SearchHit;
  locale: Locale;
  sizes: string;
  first?: boolean;
  heading?: "h2" | "h3";
};

/** One product on a shelf; the whole card leads to it, and names of three lines have room. */
export const ProductCard = ({
  hit,
  locale,
  sizes,
  first = false,
  heading: Heading = "h3",
}: ProductCardProps) => (
  <article className="group relative flex h-full flex-col">
    <div className="relative overflow-hidden rounded-card border border-hairline bg-gao-raised group-hover:border-cham">
      <Picture kind={hit.kind} photo={hit.thumbnail} alt="" sizes={sizes} first={first} />
      {hit.star.star_rating !== null && (
        <div className="absolute bottom-2 left-2">
          <StarBadge star={hit.star} locale={locale} />
        </div>
      )}
      {hit.is_alcohol && (
        <span className="absolute top-2 right-2 rounded-pill bg-gao px-2 py-0.5 text-xs font-semibold text-son">
          18+
        </span>
      )}
    </div>
    <div className="flex grow flex-col gap-1 pt-3">
      <Heading className="text-base leading-snug group-hover:text-cham">
        <a
          href={localePath(locale, `/san-pham/${hit.handle}`)}
          className="after:absolute after:inset-0 after:rounded-card"
        >
          <Title hit={hit} locale={locale} />
        </a>
      </Heading>
      <p className="text-sm text-muc-muted">{hit.producer.name}</p>
      {hit.star.star_rating === null && <StarBadge star={hit.star} locale={locale} />}
      <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-3 pt-1">
        <Price amount={hit.price} />
        {hit.stock !== "in" && <StockTag stock={hit.stock} locale={locale} />}
      </div>
    </div>
  </article>
);
