import type { SearchHit } from "@contracts/catalogue";
import { classNames } from "@/lib/class-names";
import type { Locale } from "@/lib/locale";
import { ProductCard } from "./product-card";

type ProductGridProps = {
  hits: readonly SearchHit[];
  locale: Locale;
  /** Beside the filters there is room for one card less. */
  narrow?: boolean;
  /** The first picture is the largest one of the first screen. */
  leads?: boolean;
  heading?: "h2" | "h3";
};

export const ProductGrid = ({
  hits,
  locale,
  narrow = false,
  leads = false,
  heading = "h3",
}: ProductGridProps) => (
  <ul
    className={classNames(
      "grid grid-cols-2 gap-x-4 gap-y-8 md:gap-x-6",
      narrow ? "md:grid-cols-3" : "md:grid-cols-3 lg:grid-cols-4",
    )}
  >
    {hits.map((hit, index) => (
      <li key={hit.id}>
        <ProductCard
          hit={hit}
          locale={locale}
          sizes="(min-width: 64rem) 270px, (min-width: 48rem) 30vw, 46vw"
          first={leads && index === 0}
          heading={heading}
        />
      </li>
    ))}
  </ul>
);
