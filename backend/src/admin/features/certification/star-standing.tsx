import type { StarStanding as Standing } from "../../../contracts/certification";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { StarMark } from "./star-mark";

/** The star a product holds today, or one grey line about the last one. */
export function StarStanding({ star }: { star: Standing }) {
  const words = useWords();
  if (star.star_rating) {
    return (
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <StarMark stars={star.star_rating} isShown />
        {star.valid_until && (
          <span className="text-ui-fg-subtle">
            {words("product.star_until", { day: formatDay(star.valid_until) })}
          </span>
        )}
      </span>
    );
  }
  return <span className="text-ui-fg-muted">{formerly(star, words)}</span>;
}

function formerly(star: Standing, words: ReturnType<typeof useWords>): string {
  if (!star.former) return words("product.star_none");
  const n = star.former.star_rating;
  if (!star.former.expired_on) return words("product.star_former_undated", { n });
  return words("product.star_former", { n, day: formatDay(star.former.expired_on) });
}
