import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProductPage } from "@contracts/catalogue";
import type { NoticeList } from "@contracts/notice";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

const DAY_MS = 86_400_000;
/** Of the decision that this test records: 36 months after its day of issue. */
const LAST_DAY = "2029-05-04";
const PRODUCT = "mien-dong-tai-hoan";

describe("the end of a star", () => {
  let first: Backend;
  let second: Backend;
  let third: Backend;
  let database: Client;
  let clock: string;
  let offices: ApiClient[];
  let holder: ApiClient;
  let product: { id: string; title: string; producer: { id: string } };
  beforeAll(async () => {
    first = await bootBackend();
    clock = join(first.dataDir, "clock");
    writeFileSync(clock, "0");
    // Both on one database, as behind a proxy, and both by the same clock.
    const env = { CLOCK_FILE: clock };
    second = await bootBackend({ beside: first, env });
    third = await bootBackend({ beside: first, env });
    database = new Client({ connectionString: first.databaseUrl });
    await database.connect();
    const apis = [apiClient(second), apiClient(third)];
    offices = await Promise.all(apis.map((api) => signIn(api, "user", "ocop@demo.vn")));
    holder = await signIn(apiClient(second), "producer_member", "taihoan@demo.vn");
    product = (await apiClient(second).get<ProductPage>(`/store/catalogue/products/${PRODUCT}`)).body;
    await record({ issued_on: "2026-05-04", decision_number: "77/QĐ-BNN-VPĐP" });
  });
  afterAll(async () => {
    await database.end();
    await third.stop();
    await second.stop();
    await first.stop();
  });

  const record = async (changes: object) => {
    const answer = await offices[0]?.post("/admin/certifications", {
      product_id: product.id,
      producer_id: product.producer.id,
      case_type: "re_issue",
      star_rating: 5,
      issuer_level: "centre",
      score_total: 91,
      ...changes,
    });
    expect([answer?.status, answer?.status === 201 ? null : answer?.body]).toEqual([201, null]);
  };
  /** Sets the clock so many days before the last day, at noon, and has every process look, thrice each. */
  const lookOn = async (daysLeft: number) => {
    const noon = new Date(`${LAST_DAY}T05:00:00Z`).getTime() - daysLeft * DAY_MS;
    writeFileSync(clock, String(Math.round(noon - Date.now())));
    const looks = [...offices, ...offices, ...offices].map((office) => office.post("/admin/star-expiry", {}));
    for (const { status } of await Promise.all(looks)) expect(status).toBe(200);
  };
  const ours = async () => {
    const { body } = await holder.get<NoticeList>("/producer/notices?limit=50");
    return body.notices.filter(({ title }) => title.includes(product.title)).map(({ title }) => title);
  };
  const letters = async (): Promise<string[]> => {
    const { rows } = await database.query<{ subject: string }>(
      `select subject from mail where key like 'star-expiry:%' and "to" = 'taihoan@demo.vn' and html like $1`,
      [`%77/QĐ-BNN-VPĐP%`],
    );
    return rows.map((row) => row.subject);
  };
  const mailTo = async (to: string): Promise<number> => {
    const { rows } = await database.query(
      `select count(*)::int as count from mail where key like 'star-expiry:%' and "to" = $1`,
      [to],
    );
    return rows[0].count;
  };

  it("is not told of on the 181st day before", async () => {
    await lookOn(181);
    expect(await ours()).toEqual([]);
  });

  it("is told of once, in the portal and by mail, however many processes look at once", async () => {
    await lookOn(180);
    expect(await ours()).toEqual([`Sao OCOP của ${product.title} còn 180 ngày, đến hết 04/05/2029`]);
    expect(await letters()).toHaveLength(1);
    await lookOn(179);
    expect([(await ours()).length, (await letters()).length]).toEqual([1, 1]);
  });

  it("has its letters made up for when a crash came between notice and mail", async () => {
    await database.query("delete from mail where key like 'star-expiry:%'");
    await lookOn(178);
    expect([(await ours()).length, (await letters()).length]).toEqual([1, 1]);
    expect(await mailTo("ocop@demo.vn")).toBeGreaterThan(0);
  });

  it("is told of by the nearest threshold alone after a long absence, and not again when the clock goes back", async () => {
    await lookOn(20);
    const [newest] = await ours();
    expect([(await ours()).length, newest]).toEqual([
      2,
      `Sao OCOP của ${product.title} còn 20 ngày, đến hết 04/05/2029`,
    ]);
    await lookOn(80);
    expect((await ours()).length).toBe(2);
  });

  it("is told to the office with the holder's name, and leads to the list", async () => {
    const { body } = await (offices[0] as ApiClient).get<NoticeList>("/admin/notices?limit=50");
    const notice = body.notices.find((row) => row.body.includes(product.title));
    expect(notice?.href).toBe("/certifications?standing=expiring");
    expect(notice?.body).toContain("hết ngày 04/05/2029");
    const stranger = await holder.post("/admin/star-expiry", {});
    expect(stranger.status).toBe(401);
  });

  it("is told of on the day with what must stop, and never after", async () => {
    await lookOn(0);
    const { body } = await holder.get<NoticeList>("/producer/notices?limit=50");
    const last = body.notices.find((notice) => notice.title.startsWith("Hôm nay, 04/05/2029"));
    expect(last?.body).toContain("Từ ngày 05/05/2029");
    expect(last?.body).toContain("không dùng logo OCOP, tem và dấu sao");
    await lookOn(-40);
    expect((await ours()).length).toBe(3);
  });

  it("is not told of once the star has been renewed", async () => {
    await database.query("delete from notice");
    await record({ case_type: "re_issue", issued_on: "2029-06-01", decision_number: "88/QĐ-BNN-VPĐP" });
    await lookOn(-40);
    expect(await ours()).toEqual([]);
  });
});
