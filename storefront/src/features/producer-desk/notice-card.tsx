import type { NoticeView } from "@contracts/notice";
import { classNames } from "@/lib/class-names";
import { formatInstant } from "@/lib/day";
import type { Locale } from "@/lib/locale";
import { Button } from "@/ui/button";
import { Tag } from "@/ui/tag";
import { messages } from "./notice-messages";
import { openNotice } from "./read-notice";

type NoticeCardProps = { notice: NoticeView; locale: Locale };

/** One notice in full: what happened, what to do, and the way there. The office writes Vietnamese. */
export const NoticeCard = ({ notice, locale }: NoticeCardProps) => {
  const t = messages(locale);
  const isUnread = notice.read_at === null;
  return (
    <li
      className={classNames(
        "grid content-start gap-3 rounded-card border p-4",
        isUnread ? "border-nghe border-l-4 bg-white" : "border-hairline bg-gao",
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="text-sm text-muc-muted">{formatInstant(notice.posted_at)}</span>
        {isUnread && <Tag tone="notice">{t.unread}</Tag>}
      </div>
      <h2 lang="vi" className="text-base leading-snug break-words">
        {notice.title}
      </h2>
      <p lang="vi" className="whitespace-pre-line break-words">
        {notice.body}
      </p>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {notice.href && (
          <form action={openNotice.bind(null, locale, notice.id, notice.href)}>
            <Button size="small" look={isUnread ? "primary" : "secondary"}>
              {t.open}
            </Button>
          </form>
        )}
        {isUnread && (
          <form action={openNotice.bind(null, locale, notice.id, null)}>
            <Button size="small" look="quiet" aria-label={t.markOneFull(notice.title)}>
              {t.markOne}
            </Button>
          </form>
        )}
      </div>
    </li>
  );
};
