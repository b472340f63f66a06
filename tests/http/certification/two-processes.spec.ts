import type { ProductPage } from "@contracts/catalogue";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { lookUp, pageOf, type Recorded, type Refused, upgrade } from "./desk";

describe("the registry over two processes", () => {
  let backends: [Backend, Backend];
  let shops: [ApiClient, ApiClient];
  let desks: [ApiClient, ApiClient];
  let product: ProductPage;
  beforeAll(async () => {
    const first = await bootBackend();
    backends = [first, await bootBackend({ beside: first })];
    shops = [apiClient(backends[0]), apiClient(backends[1])];
    desks = [await signIn(shops[0], "user", "ocop@demo.vn"), await signIn(shops[1], "user", "ocop@demo.vn")];
    product = await pageOf(shops[0], "mien-dong-con-minh");
  });
  afterAll(async () => {
    await backends[1].stop();
    await backends[0].stop();
  });
  const deskOf = (n: number) => desks[n % 2 === 0 ? 0 : 1];

  it("records a decision that ten clerks send at once exactly once, and tells nine so", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        deskOf(n).post<Refused>("/admin/certifications", upgrade(product)),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, ...Array(9).fill(409)]);
    const refused = answers.filter((answer) => answer.status === 409);
    expect(new Set(refused.map((answer) => answer.body.code))).toEqual(new Set(["duplicate_decision"]));
    expect(refused[0]?.body.message).toContain("2277/QĐ-BNN-VPĐP");
    expect((await lookUp(shops[1], "decision=2277/QĐ-BNN-VPĐP")).total).toBe(1);
  });

  it("answers the same when only the database itself stood in the way", async () => {
    const client = new Client({ connectionString: backends[0].databaseUrl });
    await client.connect();
    try {
      // A writer who knows no lock, and has not committed yet when the clerk's decision is judged.
      await client.query("begin");
      await client.query(
        `insert into ocop_certification (id, product_id, case_type, star_rating, decision_number, issued_on)
         values ('ocert_race', $1, 're_evaluation', 5, '2278/QĐ-BNN-VPĐP', '2026-06-04')`,
        [product.id],
      );
      const changes = {
        decision_number: "2278/QĐ-BNN-VPĐP",
        case_type: "re_evaluation",
        issued_on: "2026-06-04",
      };
      const clerk = desks[1].post<Refused>("/admin/certifications", upgrade(product, changes));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await client.query("commit");
      const { status, body } = await clerk;
      expect([status, body.code]).toEqual([409, "duplicate_decision"]);
      expect(body.message).toMatch(/[à-ỹđ]/i);
    } finally {
      await client.query("delete from ocop_certification where id = 'ocert_race'");
      await client.end();
    }
  });

  it("shows what one process has recorded at the next request to the other", async () => {
    for (let n = 0; n < 12; n += 1) {
      const number = `${300 + n}/QĐ-BNN-VPĐP`;
      const issued_on = `2026-07-${String(n + 1).padStart(2, "0")}`;
      const [writer, reader] = n % 2 === 0 ? [desks[0], shops[1]] : [desks[1], shops[0]];
      const query = `decision=${encodeURIComponent(number)}`;
      expect((await lookUp(reader, query)).total).toBe(0);
      const decision = upgrade(product, { decision_number: number, case_type: "re_evaluation", issued_on });
      const made = await writer.post<Recorded>("/admin/certifications", decision);
      expect(made.status).toBe(201);
      expect((await lookUp(reader, query)).certifications[0]?.id).toBe(made.body.certification.id);
    }
  });

  it("shows a new name of a holder or a product at the next request", async () => {
    const client = new Client({ connectionString: backends[0].databaseUrl });
    await client.connect();
    await client.query("update product set title = 'Miến dong Tên Mới' where id = $1", [product.id]);
    expect((await lookUp(shops[1], "q=mien%20dong%20ten%20moi")).total).toBeGreaterThan(0);
    await client.query("update producer set name = 'HTX Đổi Tên' where id = $1", [product.producer.id]);
    expect((await lookUp(shops[0], "q=htx%20doi%20ten")).total).toBeGreaterThan(0);
    await client.end();
  });

  it("never answers with less than what was recorded before it was asked, under many questions", async () => {
    let recorded = (await lookUp(shops[0], "limit=1")).total;
    const stale: number[] = [];
    let isWriting = true;
    const ask = async (shop: ApiClient) => {
      while (isWriting) {
        const least = recorded;
        const { total } = await lookUp(shop, "limit=1");
        if (total < least) stale.push(total);
      }
    };
    const readers = shops.flatMap((shop) => Array.from({ length: 4 }, () => ask(shop)));
    for (let n = 0; n < 10; n += 1) {
      const issued_on = `2026-08-${String(n + 1).padStart(2, "0")}`;
      const changes = { decision_number: `${400 + n}/QĐ-BNN-VPĐP`, case_type: "re_evaluation", issued_on };
      expect((await deskOf(n).post("/admin/certifications", upgrade(product, changes))).status).toBe(201);
      recorded += 1;
    }
    isWriting = false;
    await Promise.all(readers);
    expect(stale).toEqual([]);
  });

  it("tells every name as it is now, whichever of the joined rows was written", async () => {
    const number = product.certifications[0]?.decision_number ?? "";
    const told = async () => {
      const { certifications } = await lookUp(shops[1], `decision=${encodeURIComponent(number)}`);
      const row = certifications.find(({ product: { handle } }) => handle === product.handle);
      return [row?.product.title, row?.producer?.name, row?.commune?.name];
    };
    const client = new Client({ connectionString: backends[0].databaseUrl });
    await client.connect();
    try {
      const before = await told();
      const rename = async (title: string, name: string, commune: string) => {
        await client.query("update product set title = $2 where id = $1", [product.id, title]);
        await client.query("update producer set name = $2, commune_name = $3 where id = $1", [
          product.producer.id,
          name,
          commune,
        ]);
        return told();
      };
      const after = ["Miến dong tên mới", "HTX tên mới", "Xã tên mới"] as const;
      expect(await rename(...after)).toEqual(after);
      const [title, name, commune] = before;
      expect(await rename(title ?? "", name ?? "", commune ?? "")).toEqual(before);
      await client.query("update product set deleted_at = now() where id = $1", [product.id]);
      expect(await told()).toEqual([undefined, undefined, undefined]);
      await client.query("update product set deleted_at = null where id = $1", [product.id]);
      expect(await told()).toEqual(before);
    } finally {
      await client.end();
    }
  });
});
