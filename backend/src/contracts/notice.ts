import { z } from "zod";

/** Who is told: the office, or one producer. */
export const noticeAudiences = ["office", "producer"] as const;
export type NoticeAudience = (typeof noticeAudiences)[number];

export type NoticeView = {
  id: string;
  /** What sort of news it is, for its icon; free text, so that a new sort needs no migration. */
  kind: string;
  title: string;
  body: string;
  /** A path inside the reader's own portal, or null. */
  href: string | null;
  posted_at: string;
  read_at: string | null;
};

/** One page of notices, newest first; `unread` counts all that wait, whatever the page. */
export type NoticeList = { notices: NoticeView[]; total: number; unread: number };

export const producerNoticeQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(1000).default(1),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
