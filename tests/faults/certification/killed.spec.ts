import type { DecisionImportDetail } from "@contracts/decision-import";
import type { ApiError } from "@contracts/error";
import type { RoundDetail } from "@contracts/evaluation-round";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { fiveThousandRows, sheetOf } from "../../support/decision-sheet";
import { haltInserts } from "../../support/halt";
import { sql } from "../../support/variants";

const imports = "/admin/certifications/imports";
const NUMBER = "1500/QĐ-UBND";

describe("a backend that is killed while decisions go on record", () => {
  let first: Backend;
  let again: Backend;
  let beside: Backend;
  let fresh: { id: string; handle: string }[];
  let before: number;
  let importId: string;
  let round: RoundDetail;
  beforeAll(async () => {
    first = await bootBackend();
    fresh = await sql(
      first,
      `select p.id, p.handle from product p join product_product_producer_producer l on l.product_id = p.id
       where p.deleted_at is null and l.deleted_at is null
         and not exists (select 1 from ocop_certification c where c.product_id = p.id) order by p.handle limit 38`,
    );
    before = await onRecord();
  });
  afterAll(async () => {
    await beside?.stop();
    await again?.stop();
    await first.stop();
  });

  const desk = (backend: Backend) => signIn(apiClient(backend), "user", "ocop@demo.vn");
  const onRecord = async (): Promise<number> =>
    (await sql<{ n: number }>(first, "select count(*)::int as n from ocop_certification"))[0]?.n ?? 0;
  const commit = (office: ApiClient) =>
    office.post<DecisionImportDetail & ApiError>(`${imports}/${importId}/commit`);
  const issue = (office: ApiClient, { round, entries }: RoundDetail, decision_number = NUMBER) =>
    office.post<RoundDetail & ApiError>(`/admin/rounds/${round.id}/decisions`, {
      entry_ids: entries.map(({ id }) => id),
      decision_number,
      issued_on: "2025-10-01",
      issuer_level: "province",
      place: "UBND tỉnh Thái Nguyên",
    });
  /** A round whose entries all have their result and wait for the decision. */
  const judgedRound = async (office: ApiClient, name: string, products: { id: string }[]) => {
    const opened = { name, year: 2025, issuer_level: "province", opened_on: "2025-09-01" };
    const { id } = (await office.post<RoundDetail>("/admin/rounds", opened)).body.round;
    const entries = products.map((product) => ({ product_id: product.id, case_type: "first" }));
    const { body } = await office.post<RoundDetail>(`/admin/rounds/${id}/entries`, { entries });
    const results = body.entries.map((entry) => ({
      entry_id: entry.id,
      result: "granted",
      star_rating: 3,
      score_total: 60,
    }));
    return (await office.post<RoundDetail>(`/admin/rounds/${id}/results`, { results })).body;
  };

  it("has put nothing on record of 5,000 rows, nor of a round's decision", async () => {
    const office = await desk(first);
    const sheet = sheetOf(fiveThousandRows(fresh.slice(8).map(({ handle }) => handle)));
    const { status, body } = await office.upload<DecisionImportDetail>(imports, sheet);
    expect([status, body.import.counts]).toMatchObject([201, { new: 5000, refused: 0 }]);
    importId = body.import.id;
    round = await judgedRound(office, "Đợt đang ban hành", fresh.slice(0, 4));

    const third = round.entries[2]?.product_id;
    const halt = await haltInserts(
      first.databaseUrl,
      "ocop_certification",
      `new.decision_number = '9083/QĐ-UBND' or (new.decision_number = '${NUMBER}' and new.product_id = '${third}')`,
    );
    const clerks = [commit(office), issue(office, round)].map((answer) => answer.catch(() => "no answer"));
    await halt.reached(2);
    await halt.killThere(first);
    expect(await Promise.all(clerks)).toEqual(["no answer", "no answer"]);
    expect(await onRecord()).toBe(before);
  });

  it("is started again and does both when asked again, whole and once", async () => {
    [again, beside] = await Promise.all([bootBackend({ beside: first }), bootBackend({ beside: first })]);
    const office = await desk(again);
    const found = await office.get<DecisionImportDetail>(`${imports}/${importId}`);
    expect(found.body.import).toMatchObject({ state: "checked", counts: { new: 5000 } });
    const seen = await office.get<RoundDetail>(`/admin/rounds/${round.round.id}`);
    expect(seen.body.entries.map((entry) => entry.certification)).toEqual([null, null, null, null]);

    const answers = [await issue(office, round), await commit(office)];
    expect(answers.map(({ status, body }) => [status, body.message])).toEqual([
      [201, undefined],
      [200, undefined],
    ]);
    expect(await onRecord()).toBe(before + 5004);
    const repeated = [await issue(office, round), await commit(office)];
    expect(repeated.map(({ status, body }) => [status, body.code])).toEqual([
      [409, "entry_certified"],
      [409, "import_state"],
    ]);
    expect(await onRecord()).toBe(before + 5004);
  });

  it("lets one of two clerks at two processes issue the same decision, and tells the other", async () => {
    const desks = [await desk(again), await desk(beside)];
    const [office] = desks;
    if (!office) throw new Error("Nobody has signed in.");
    const other = await judgedRound(office, "Đợt của hai người", fresh.slice(4, 8));
    const start = await onRecord();
    const both = await Promise.all(desks.map((clerk) => issue(clerk, other, "1501/QĐ-UBND")));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const told = both.find(({ status }) => status === 409)?.body;
    expect(told).toMatchObject({ code: "entry_certified", message: expect.stringContaining("1501/QĐ-UBND") });
    expect(told?.message).toContain("Chưa ghi dòng nào");
    expect(await onRecord()).toBe(start + 4);
  });
});
