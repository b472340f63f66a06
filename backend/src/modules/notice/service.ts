import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { DAL } from "@medusajs/framework/types";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { NoticeAudience } from "../../contracts/notice";
import { Notice } from "./models/notice";

export type NewNotice = {
  key: string;
  audience: NoticeAudience;
  producer_id: string | null;
  kind: string;
  title: string;
  body: string;
  href: string | null;
};
/** Whose notices: the office's, or those of one producer. */
export type NoticeReader = { audience: "office" } | { audience: "producer"; producer_id: string };

const insertSql = `insert into notice (id, key, audience, producer_id, kind, title, body, href, posted_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing returning id`;
const markSql = `update notice set read_at = ?, updated_at = now()
  where read_at is null and deleted_at is null and audience = ? and producer_id is not distinct from ?`;

type Dependencies = { baseRepository: DAL.RepositoryService };

export class NoticeService extends MedusaService({ Notice }) {
  private readonly repository: DAL.RepositoryService;

  constructor(dependencies: Dependencies) {
    super(...arguments);
    this.repository = dependencies.baseRepository;
  }

  /**
   * Posts what has not been posted yet, all or none, and answers the ids of what is new. Several
   * processes may post the same at once: the database keeps each key to one row.
   */
  post(notices: readonly NewNotice[], posted_at: Date): Promise<string[]> {
    return this.repository.transaction<SqlEntityManager>(async (manager) => {
      const ids: string[] = [];
      // In one order everywhere, so that two processes wait for each other instead of locking up.
      for (const notice of [...notices].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        const { key, audience, producer_id, kind, title, body, href } = notice;
        const id = generateEntityId(undefined, "notice");
        const values = [id, key, audience, producer_id, kind, title, body, href, posted_at];
        const inserted: { id: string }[] = await manager.execute(insertSql, values);
        ids.push(...inserted.map((row) => row.id));
      }
      return ids;
    });
  }

  /** Marks one notice of this reader read, or all of them; what is read already keeps its first time. */
  async markRead(reader: NoticeReader, read_at: Date, id?: string): Promise<void> {
    const { audience, producer_id } = noticesOf(reader);
    const values = [read_at, audience, producer_id, ...(id === undefined ? [] : [id])];
    const sql = id === undefined ? markSql : `${markSql} and id = ?`;
    await this.repository.transaction<SqlEntityManager>((manager) => manager.execute(sql, values));
  }

  /** One page of a reader's notices, newest first, with how many there are and how many wait unread. */
  async readPage(reader: NoticeReader, { take, skip, unread_only }: NoticePage) {
    const mine = noticesOf(reader);
    const [notices, total] = await this.listAndCountNotices(
      { ...mine, ...(unread_only ? { read_at: null } : {}) },
      { take, skip, order: { posted_at: "DESC", id: "DESC" } },
    );
    const [, unread] = await this.listAndCountNotices({ ...mine, read_at: null }, { take: 1 });
    return { notices, total, unread };
  }
}

type NoticePage = { take: number; skip: number; unread_only?: boolean };

/** The filter of a reader, never open. @throws Error without a producer */
function noticesOf(reader: NoticeReader): { audience: NoticeAudience; producer_id: string | null } {
  if (reader.audience === "office") return { audience: "office", producer_id: null };
  if (!reader.producer_id) throw new Error("Notices are read for one producer only.");
  return reader;
}
