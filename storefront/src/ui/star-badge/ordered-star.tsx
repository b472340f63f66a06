import type { Locale } from "@/lib/locale";
import { type OrderedStar as OrderedStars, orderedRemark } from "./ordered-words";
import { StarLine } from "./star-line";

/** The star of an ordered product. Stars are drawn only while the one it was bought with still stands. */
export const OrderedStar = ({ star, locale }: { star: OrderedStars; locale: Locale }) => {
  const remark = orderedRemark(star, locale);
  if (remark) return <p className="text-sm text-muc-muted">{remark}</p>;
  return star.today.star_rating === null ? null : <StarLine star={star.today} locale={locale} />;
};
