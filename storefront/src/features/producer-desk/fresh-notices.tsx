import type { NoticeList } from "@contracts/notice";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { messages } from "./notice-messages";
import { deskPaths } from "./paths";

const SHOWN_NOTICES = 3;

/** What this producer has not read yet, at the head of the day; nothing when all is read. */
export const FreshNotices = ({ list, locale }: { list: NoticeList; locale: Locale }) => {
  const t = messages(locale);
  const fresh = list.notices.filter((notice) => notice.read_at === null).slice(0, SHOWN_NOTICES);
  if (list.unread === 0) return null;
  const href = deskPaths(locale).notices();
  return (
    <section aria-labelledby="thong-bao" className="mb-5 rounded-card border-2 border-nghe bg-white p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="thong-bao" className="text-lg">
          {t.fresh(list.unread)}
        </h2>
        <a href={href} className="inline-flex min-h-11 items-center text-link">
          {t.seeAll}
        </a>
      </div>
      <ul lang="vi" className="grid divide-y divide-hairline">
        {fresh.map((notice) => (
          <li key={notice.id}>
            <a href={href} className="grid min-h-11 content-center gap-0.5 py-2 hover:text-cham">
              <span className="font-semibold leading-snug break-words">{notice.title}</span>
              <span className="text-sm text-muc-muted">{formatInstant(notice.posted_at)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
