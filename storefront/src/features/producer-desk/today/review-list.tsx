import type { ProducerToday } from "@contracts/today";
import type { Locale } from "@/lib/locale";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { TodaySection } from "./today-section";

/** What the office has returned, with its words; how much waits there, and how much was never sent. */
export const ReviewList = ({ reviews, locale }: { reviews: ProducerToday["reviews"]; locale: Locale }) => {
  const t = messages(locale);
  const paths = deskPaths(locale);
  const { returned_ones, submitted, draft } = reviews;
  if (returned_ones.length + submitted + draft === 0) return null;
  const more = { href: paths.products(), label: t.toProducts };
  return (
    <TodaySection id="duyet" title={returned_ones.length > 0 ? t.returned : t.toProducts} more={more}>
      <ul className="grid gap-2">
        {returned_ones.map(({ id, about, title, remarks }) => (
          <li key={id}>
            <a
              href={about === "page" ? paths.listing(id) : paths.proposal(id)}
              className="grid min-h-11 content-center gap-0.5 rounded-card border-2 border-nghe bg-white px-4 py-3 hover:border-cham"
            >
              <span lang="vi" className="font-semibold break-words">
                {title}
              </span>
              <span lang={remarks ? "vi" : undefined} className="line-clamp-3 text-sm break-words">
                {remarks || t.noRemarks}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="pt-2 text-sm text-muc-muted">
        {[submitted > 0 && t.underReview(submitted), draft > 0 && t.unsent(draft)].filter(Boolean).join(" ")}
      </p>
    </TodaySection>
  );
};
