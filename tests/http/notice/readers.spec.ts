import type { NoticeList } from "@contracts/notice";
import type { ProducerMe } from "@contracts/producer";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

describe("notices", () => {
  let backend: Backend;
  let database: Client;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let office: ApiClient;
  let taiHoanId: string;
  beforeAll(async () => {
    backend = await bootBackend();
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    // Of a recent recall, as the demonstration has one, office and producer would be told meanwhile.
    await database.query("update lot_recall set updated_at = '2026-01-01'");
    const api = apiClient(backend);
    taiHoan = await signIn(api, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(api, "producer_member", "tanthanh@demo.vn");
    office = await signIn(api, "user", "ocop@demo.vn");
    taiHoanId = (await taiHoan.get<ProducerMe>("/producer/me")).body.producer.id;
  });
  beforeEach(async () => {
    await database.query("delete from notice");
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const put = (id: string, audience: string, producer: string | null, at: string) =>
    database.query(
      `insert into notice (id, key, audience, producer_id, kind, title, body, href, posted_at)
       values ($1, $1, $2, $3, 'test', $1, 'Nội dung', '/kenh-chu-the', $4)`,
      [id, audience, producer, at],
    );
  const titles = ({ body }: { body: NoticeList }) => body.notices.map((notice) => notice.title);

  it("reach the one they are for, newest first, and nobody else", async () => {
    await put("older", "producer", taiHoanId, "2026-11-01T00:00:00Z");
    await put("newer", "producer", taiHoanId, "2026-11-02T00:00:00Z");
    await put("office", "office", null, "2026-11-03T00:00:00Z");
    const mine = await taiHoan.get<NoticeList>("/producer/notices");
    expect([titles(mine), mine.body.total, mine.body.unread]).toEqual([["newer", "older"], 2, 2]);
    const other = await tanThanh.get<NoticeList>("/producer/notices");
    expect(other.body).toEqual({ notices: [], total: 0, unread: 0 });
    expect(titles(await office.get<NoticeList>("/admin/notices"))).toEqual(["office"]);
    for (const stranger of [taiHoan, apiClient(backend)]) {
      expect((await stranger.get("/admin/notices")).status).toBe(401);
    }
  });

  it("are read once one person of the producer has read them, and not by a stranger's hand", async () => {
    await put("one", "producer", taiHoanId, "2026-11-01T00:00:00Z");
    await put("two", "producer", taiHoanId, "2026-11-02T00:00:00Z");
    const foreign = await tanThanh.post("/producer/notices/one/read", {});
    const missing = await tanThanh.post("/producer/notices/nothing/read", {});
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    expect((await office.post("/admin/notices/one/read", {})).status).toBe(404);
    await tanThanh.post("/producer/notices/read", {});
    expect((await taiHoan.get<NoticeList>("/producer/notices")).body.unread).toBe(2);

    expect((await taiHoan.post("/producer/notices/one/read", {})).body).toEqual({ unread: 1 });
    expect((await taiHoan.post("/producer/notices/read", {})).body).toEqual({ unread: 0 });
    const { body } = await taiHoan.get<NoticeList>("/producer/notices");
    expect(body.notices.every((notice) => notice.read_at !== null)).toBe(true);
  });

  it("of the office can be read one by one, all at once, and unread only", async () => {
    await put("one", "office", null, "2026-11-01T00:00:00Z");
    await put("two", "office", null, "2026-11-02T00:00:00Z");
    expect((await office.post("/admin/notices/two/read", {})).body).toEqual({ unread: 1 });
    expect(titles(await office.get<NoticeList>("/admin/notices?unread=true"))).toEqual(["one"]);
    expect((await office.post("/admin/notices/read", {})).body).toEqual({ unread: 0 });
    expect((await office.get("/admin/notices?limit=0")).status).toBe(400);
  });

  it("need a producer exactly when they are a producer's", async () => {
    await expect(put("astray", "producer", null, "2026-11-01T00:00:00Z")).rejects.toThrow("notice_addressed");
  });
});
