import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { sql } from "../../support/variants";
import { decision, type RoundDesk, roundDesk } from "./desk";

describe("the decision of an evaluation round", () => {
  let backend: Backend;
  let desk: RoundDesk;
  beforeAll(async () => {
    backend = await bootBackend();
    desk = await roundDesk(backend);
  });
  afterAll(() => backend.stop());

  it("issues nothing when one entry may not have it, and names entry and rule", async () => {
    const { round } = await desk.open("Đợt 4 năm 2025");
    const entries = await desk.enter(round.id, [5, 6]);
    await desk.grant(round.id, entries);
    const level = await desk.issue(
      round.id,
      decision(entries, { decision_number: "9/QĐ-UBND", issuer_level: "district" }),
    );
    expect(level.status).toBe(400);
    expect(level.body.fields?.[`entries.${entries[0]?.id}.issuer_level`]).toContain("QĐ 1489/QĐ-TTg");
    const ahead = await desk.issue(
      round.id,
      decision(entries, { decision_number: "9/QĐ-UBND", issued_on: "2099-01-01" }),
    );
    expect(ahead.status).toBe(400);
    const half = await desk.issue(round.id, decision(entries, { entry_ids: [entries[0]?.id, "rentry_x"] }));
    expect(half.status).toBe(404);
    const invented = await desk.issue(round.id, decision(entries, { decision_number: "DEMO-9/QĐ-UBND" }));
    expect(JSON.stringify(invented.body.fields)).toContain("đợt trình diễn");
    expect(await desk.onRecord("9/QĐ-UBND")).toBe(0);
    const reason = "Văn bản gốc do huyện ký, tỉnh công nhận lại.";
    const excepted = await desk.issue(
      round.id,
      decision(entries, {
        decision_number: "9/QĐ-UBND",
        issuer_level: "district",
        exception_reasons: Object.fromEntries(entries.map((entry) => [entry.id, reason])),
      }),
    );
    expect(excepted.status, JSON.stringify(excepted.body)).toBe(201);
  });

  it("lets one of two clerks issue at once, and tells the other", async () => {
    const { round } = await desk.open("Đợt 5 năm 2025");
    const entries = await desk.enter(round.id, [7, 8]);
    await desk.grant(round.id, entries);
    const both = await Promise.all(
      ["21/QĐ-UBND", "22/QĐ-UBND"].map((decision_number, day) =>
        desk.issue(round.id, decision(entries, { decision_number, issued_on: `2025-10-0${day + 1}` })),
      ),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
    expect(both.find((answer) => answer.status === 409)?.body.message).toContain("Chưa ghi dòng nào");
    expect((await desk.onRecord("21/QĐ-UBND")) + (await desk.onRecord("22/QĐ-UBND"))).toBe(2);
  });

  it("keeps the database from giving one entry two decisions, whoever writes", async () => {
    const [row] = await sql<{ round_id: string; product_id: string }>(
      backend,
      "select round_id, product_id from ocop_certification where round_id is not null limit 1",
    );
    const insert = `insert into ocop_certification (id, product_id, round_id, case_type, star_rating, decision_number)
      values ('ocert_second', $1, $2, 're_issue', 3, 'other')`;
    await expect(sql(backend, insert, [row?.product_id, row?.round_id])).rejects.toThrow(/unique/);
  });
});
