import { StarSolid } from "@medusajs/icons";
import type { StarRating } from "../../../contracts/certification";
import { useWords } from "../../lib/use-words";

/** Stars are drawn only while they may be shown; afterwards the number stays as a grey word. */
export function StarMark({ stars, isShown }: { stars: StarRating; isShown: boolean }) {
  const words = useWords();
  const label = words("shared.stars", { n: stars });
  if (!isShown) return <span className="text-ui-fg-muted whitespace-nowrap">{label}</span>;
  return (
    <span className="text-ui-tag-orange-icon flex items-center gap-x-0.5" role="img" aria-label={label}>
      {Array.from({ length: stars }, (_, index) => `star-${index}`).map((key) => (
        <StarSolid key={key} />
      ))}
    </span>
  );
}
