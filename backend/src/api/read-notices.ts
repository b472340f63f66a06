import type { MedusaContainer } from "@medusajs/framework/types";
import type { NoticeList } from "../contracts/notice";
import { NOTICE_MODULE, type NoticeReader, type NoticeService } from "../modules/notice";

type Page = { take: number; skip: number; unread_only?: boolean };

/** One page of a reader's notices as both portals show them. */
export async function readNotices(
  container: MedusaContainer,
  reader: NoticeReader,
  page: Page,
): Promise<NoticeList> {
  const service = container.resolve<NoticeService>(NOTICE_MODULE);
  const { notices, ...counts } = await service.readPage(reader, page);
  const views = notices.map(({ id, kind, title, body, href, posted_at, read_at }) => ({
    id,
    kind,
    title,
    body,
    href,
    posted_at: new Date(posted_at).toISOString(),
    read_at: read_at ? new Date(read_at).toISOString() : null,
  }));
  return { notices: views, ...counts };
}
