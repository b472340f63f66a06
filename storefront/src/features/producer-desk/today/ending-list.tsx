import type { Ending } from "@contracts/today";
import { formatDay } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Tag } from "@/ui/tag";
import { messages as paperMessages } from "../paper-messages";
import { deskPaths } from "../paths";
import { messages } from "./messages";
import { TodaySection } from "./today-section";

const URGENT_DAYS = 30;

/** Stars and papers whose last day is near or lately past, with the days that are left. */
export const EndingList = ({ endings, locale }: { endings: readonly Ending[]; locale: Locale }) => {
  const t = messages(locale);
  const papers = paperMessages(locale);
  const paths = deskPaths(locale);
  if (endings.length === 0) return null;
  return (
    <TodaySection id="sap-het-han" title={t.endings}>
      <ul className="grid divide-y divide-hairline rounded-card border border-hairline bg-white">
        {endings.map((ending) => {
          const isStar = ending.about === "star";
          const { days_left, last_day } = ending;
          const tone = days_left < 0 ? "bad" : days_left <= URGENT_DAYS ? "notice" : "plain";
          return (
            <li key={isStar ? ending.product_id : `${ending.kind} ${ending.number}`}>
              <a
                href={isStar ? paths.listing(ending.product_id) : paths.papers}
                className="flex min-h-11 items-center justify-between gap-3 px-4 py-2 hover:text-cham"
              >
                <span className="grid min-w-0">
                  <span lang={isStar ? "vi" : undefined} className="break-words">
                    {isStar ? ending.title : papers.kind[ending.kind]}
                  </span>
                  <span className="text-sm break-words text-muc-muted">
                    {isStar ? t.star(ending.star_rating) : papers.number(ending.number)},{" "}
                    {days_left < 0 ? t.since(formatDay(last_day)) : t.until(formatDay(last_day))}
                  </span>
                </span>
                <span className="shrink-0">
                  <Tag tone={tone}>{days_left < 0 ? t.daysPast(-days_left) : t.daysLeft(days_left)}</Tag>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </TodaySection>
  );
};
