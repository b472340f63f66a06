import type { LotDetail, PackingView } from "@contracts/lot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { allFrom, confirmedPart, makeLot, packingOf } from "../../support/lots";
import { countStock, placeOrder } from "../../support/shop-api";
import { sql } from "../../support/variants";

const SKU = "TAIHOAN-MIEN-500";
type Answer = { lot: LotDetail; packing: PackingView; message: string; code?: string };

describe("packing from lots, over two processes", () => {
  let backends: [Backend, Backend];
  let shop: ApiClient;
  let desks: [ApiClient, ApiClient];
  let office: ApiClient;
  let mien: string;
  beforeAll(async () => {
    const first = await bootBackend();
    backends = [first, await bootBackend({ beside: first })];
    shop = apiClient(first);
    desks = [
      await signIn(shop, "producer_member", "taihoan@demo.vn"),
      await signIn(apiClient(backends[1]), "producer_member", "taihoan@demo.vn"),
    ];
    office = await signIn(shop, "user", "ocop@demo.vn");
    mien = (await countStock(desks[0], SKU, 200)).variant_id;
    // The demonstration has lots of its own, which would be suggested first.
    await sql(first, "update lot set state = 'closed' where variant_id = $1", [mien]);
  });
  afterAll(async () => {
    await backends[1].stop();
    await backends[0].stop();
  });

  const order = (quantity: number) => placeOrder(shop, [{ variant_id: mien, quantity }]);
  const lotNow = async (id: string) => (await desks[0].get<Answer>(`/producer/lots/${id}`)).body.lot;
  const record = (id: string, picks: object[], desk = desks[0]) =>
    desk.post<Answer>(`/producer/orders/${id}/lots`, { picks });
  const ship = (id: string, picks?: object[], desk = desks[0]) =>
    desk.post<Answer>(`/producer/orders/${id}/ship`, { carrier: "VNPost", ...(picks ? { picks } : {}) });
  const fresh = (quantity: number, use_by_on = "2029-01-10") =>
    makeLot(desks[0], mien, { quantity, use_by_on });

  it("suggests what must be used first, split over lots, and ships what was chosen", async () => {
    const late = await fresh(10, "2029-05-01");
    const early = await fresh(2, "2028-05-01");
    const { code } = await order(3);
    const id = await confirmedPart(desks[0], code);
    const packing = await packingOf(desks[0], id);
    expect(packing).toMatchObject({ mode: "choose", may_skip: true });
    expect(packing.lines[0]?.suggested).toEqual([
      { lot_id: early.id, quantity: 2 },
      { lot_id: late.id, quantity: 1 },
    ]);
    const line_item_id = packing.lines[0]?.line_item_id ?? "";
    const picks = (packing.lines[0]?.suggested ?? []).map((pick) => ({ ...pick, line_item_id }));
    expect((await ship(id, picks)).status).toBe(200);
    expect(await lotNow(early.id)).toMatchObject({ remaining: 0, allocated: 2, is_editable: false });
    expect((await lotNow(early.id)).shipments).toMatchObject([{ orders: 1, pieces: 2 }]);
    expect((await lotNow(late.id)).orders).toMatchObject([
      { code: `${code}-1`, quantity: 1, status: "shipped" },
    ]);
    await desks[0].post(`/producer/lots/${late.id}/state`, { state: "closed" });
  });

  it("never packs more than a lot holds, however many pack at once", async () => {
    const lot = await fresh(3);
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push(await confirmedPart(desks[0], (await order(1)).code));
    const picks = allFrom(await packingOf(desks[0], ids[0] ?? ""), lot.id);
    const answers = await Promise.all(
      ids.map(async (id, n) => {
        const desk = desks[n % 2 === 0 ? 0 : 1];
        return record(id, allFrom(await packingOf(desk, id), lot.id), desk);
      }),
    );
    expect(picks).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(3);
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect([400, 409]).toContain(status);
      expect(body.message).toContain(lot.code);
    }
    expect(await lotNow(lot.id)).toMatchObject({ allocated: 3, remaining: 0 });
  });

  it("is guarded by the database itself, whoever writes", async () => {
    const lot = await fresh(2);
    const insert = (quantity: number, packed_on: string, is_late = false) =>
      sql(
        backends[0],
        `insert into lot_allocation (id, lot_id, producer_order_id, order_id, line_item_id, quantity, packed_on, is_late)
         values (gen_random_uuid(), $1, 'porder_x', 'order_x', gen_random_uuid(), $2, $3, $4)`,
        [lot.id, quantity, packed_on, is_late],
      );
    await expect(insert(3, "2026-11-24")).rejects.toMatchObject({ code: "OC010", detail: lot.code });
    await expect(insert(1, "2030-01-01")).rejects.toMatchObject({ code: "OC011" });
    await insert(1, "2026-11-24");
    await expect(sql(backends[0], "update lot set code = 'X' where id = $1", [lot.id])).rejects.toMatchObject(
      {
        code: "OC012",
      },
    );
    await expect(sql(backends[0], "update lot set quantity = 0 where id = $1", [lot.id])).rejects.toThrow();
    await sql(backends[0], "update lot set state = 'recalled' where id = $1", [lot.id]);
    await expect(insert(1, "2026-11-24")).rejects.toMatchObject({ code: "OC011" });
    await insert(1, "2026-11-24", true);
    await sql(backends[0], "update lot_allocation set deleted_at = now() where lot_id = $1", [lot.id]);
  });

  it("refuses lots of other goods, too many pieces, closed and outdated lots, with a message for each", async () => {
    const lot = await fresh(5);
    const id = await confirmedPart(desks[0], (await order(2)).code);
    const packing = await packingOf(desks[0], id);
    const [pick] = allFrom(packing, lot.id);
    expect((await record(id, [{ ...pick, quantity: 3 }])).body.message).toContain("chỉ có 2");
    expect((await record(id, [{ ...pick, lot_id: "lot_nothing" }])).status).toBe(400);
    await desks[0].post(`/producer/lots/${lot.id}/state`, { state: "closed" });
    expect((await record(id, [{ ...pick }])).body.message).toContain(lot.code);
    await desks[0].post(`/producer/lots/${lot.id}/state`, { state: "open" });
    expect((await record(id, [{ ...pick }])).status).toBe(200);
    expect((await record(id, [])).body.packing.lines[0]?.recorded).toEqual([]);
    expect(await lotNow(lot.id)).toMatchObject({ remaining: 5 });
    await desks[0].post(`/producer/lots/${lot.id}/state`, { state: "closed" });
  });

  it("lets a parcel leave without lots, and fills them in afterwards, once", async () => {
    const lot = await fresh(5);
    const id = await confirmedPart(desks[0], (await order(2)).code);
    expect((await ship(id)).status).toBe(200);
    const packing = await packingOf(desks[0], id);
    expect(packing.mode).toBe("fill_in");
    expect(packing.lines[0]?.recorded).toEqual([]);
    const picks = allFrom(packing, lot.id);
    expect((await record(id, picks)).status).toBe(200);
    expect((await record(id, picks)).status).toBe(400);
    expect(await lotNow(lot.id)).toMatchObject({ allocated: 2, remaining: 3 });
  });

  it("gives the pieces back when the order is cancelled", async () => {
    const lot = await fresh(5);
    const { id: orderId, code } = await order(2);
    const id = await confirmedPart(desks[0], code);
    await record(id, allFrom(await packingOf(desks[0], id), lot.id));
    expect(await lotNow(lot.id)).toMatchObject({ remaining: 3 });
    expect((await office.post(`/admin/orders/${orderId}/cancel`, {})).status).toBe(200);
    expect(await lotNow(lot.id)).toMatchObject({ remaining: 5, is_editable: true });
  });

  it("writes pieces off no further than they go, and takes a mistake back", async () => {
    const lot = await fresh(5);
    const path = `/producer/lots/${lot.id}/write-offs`;
    const both = await Promise.all(
      desks.map((desk) => desk.post<Answer>(path, { quantity: 3, reason: "spoiled" })),
    );
    expect(both.map((answer) => answer.status).sort()[0]).toBe(200);
    const after = await lotNow(lot.id);
    expect(after).toMatchObject({ written_off: 3, remaining: 2 });
    const undone = await desks[0].post<Answer>(`${path}/${after.write_offs[0]?.id}/undo`, {});
    expect(undone.body.lot).toMatchObject({ written_off: 0, remaining: 5 });
  });

  it("keeps the facts of a lot open until a piece is packed, and its events for ever", async () => {
    const lot = await fresh(5);
    const facts = { variant_id: mien, made_on: "2026-01-10", use_by_on: "2029-01-10", quantity: 7 };
    const path = `/producer/lots/${lot.id}`;
    const changed = await desks[0].post<Answer>(path, {
      ...facts,
      code: lot.code,
      expected_updated_at: lot.updated_at,
    });
    expect(changed.body.lot.quantity).toBe(7);
    const stale = await desks[1].post<Answer>(path, {
      ...facts,
      code: lot.code,
      expected_updated_at: lot.updated_at,
    });
    expect([stale.status, stale.body.code]).toEqual([409, "changed_meanwhile"]);

    const packed = { kind: "packing", happened_on: "2026-01-11", note: "Gói 500 g" };
    const withEvent = (await desks[0].post<Answer>(`${path}/events`, packed)).body.lot;
    const [event] = withEvent.events;
    const id = await confirmedPart(desks[0], (await order(1)).code);
    await record(id, allFrom(await packingOf(desks[0], id), lot.id));
    expect((await desks[0].post<Answer>(path, { ...facts, code: "NEW-CODE" })).body.code).toBe("lot_in_use");
    expect((await desks[0].post<Answer>(`${path}/events/${event?.id}/remove`, {})).status).toBe(409);
    const right = { ...packed, happened_on: "2026-01-12", corrects_id: event?.id };
    const { events } = (await desks[0].post<Answer>(`${path}/events`, right)).body.lot;
    expect(events.map((row) => [row.happened_on, row.corrected_by !== null])).toEqual([
      ["2026-01-11", true],
      ["2026-01-12", false],
    ]);
    expect((await desks[0].post<Answer>(`${path}/events`, right)).status).toBe(409);
  });

  it("keeps a test result as a file for everybody, and refuses what is neither picture nor PDF", async () => {
    const lot = await fresh(5);
    const path = `/producer/lots/${lot.id}/events`;
    const fields = { kind: "test", happened_on: "2026-01-12", place: "Phòng thử" };
    const pdf = { name: "kết quả.pdf", bytes: Buffer.from("%PDF-1.7\n%%EOF") };
    const kept = await desks[0].upload<Answer>(path, pdf, fields);
    const file = kept.body.lot.events[0]?.file;
    expect(file).toMatchObject({ name: "kết quả.pdf", kind: "pdf" });
    expect((await shop.get(`/store/files/${file?.id}`)).status).toBe(200);
    const page = { name: "kết quả.pdf", bytes: Buffer.from("<script>alert(1)</script>") };
    expect((await desks[0].upload<Answer>(path, page, fields)).status).toBe(400);
    expect((await lotNow(lot.id)).events).toHaveLength(1);
    const late = await desks[0].upload<Answer>(path, pdf, { ...fields, happened_on: "2099-01-01" });
    expect(late.status).toBe(400);
  });
});
