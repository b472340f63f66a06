import type { CheckoutReady } from "@contracts/cart";
import type { LotDetail } from "@contracts/lot";
import type { OfficeLot, OfficeLotList } from "@contracts/lot-office";
import type { NoticeList } from "@contracts/notice";
import type { LotTrace } from "@contracts/tracing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import { allFrom, confirmedPart, makeLot, packingOf } from "../../support/lots";
import { complete, countStock, delivery, lookUp, openCart, type Pick } from "../../support/shop-api";
import { sql } from "../../support/variants";

type Answer = { lot: LotDetail; message: string; code?: string };
type OfficeAnswer = { lot: OfficeLot; message: string; code?: string };
type Letter = { key: string; to: string; subject: string; text: string };
const recallWords = { reason: "Bao bì hở ở mép hàn", advice: "Không dùng, gửi lại.", phone: "0912 345 678" };
const within = { timeout: 20_000, interval: 200 };

describe("a recall, over two processes", () => {
  let backends: [Backend, Backend];
  let shop: ApiClient;
  let desks: [ApiClient, ApiClient];
  let clerks: [ApiClient, ApiClient];
  let mien: string;
  beforeAll(async () => {
    const first = await bootBackend({ env: OFTEN });
    backends = [first, await bootBackend({ beside: first, env: OFTEN })];
    shop = apiClient(first);
    const other = apiClient(backends[1]);
    desks = [
      await signIn(shop, "producer_member", "taihoan@demo.vn"),
      await signIn(other, "producer_member", "taihoan@demo.vn"),
    ];
    clerks = [await signIn(shop, "user", "ocop@demo.vn"), await signIn(other, "user", "ocop@demo.vn")];
    mien = (await countStock(desks[0], "TAIHOAN-MIEN-500", 200)).variant_id;
  });
  afterAll(async () => {
    await backends[1].stop();
    await backends[0].stop();
  });

  const order = async (more: { email?: string; locale?: "vi" | "en" }, quantity = 1) => {
    const items: Pick[] = [{ variant_id: mien, quantity }];
    const cart = await openCart(shop, items);
    const body = { ...delivery, payment_method: "cod", ...more };
    await cart.api.post<CheckoutReady>(`/store/carts/${cart.id}/checkout`, body);
    const placed = (await complete(cart)).body.order;
    if (!placed) throw new Error("No order was placed.");
    return { id: placed.id, code: placed.custom_display_id };
  };
  /** An order packed from one lot, and sent unless told otherwise. */
  const buy = async (lot: string, more: { email?: string; locale?: "vi" | "en" } = {}, isSent = true) => {
    const placed = await order(more);
    const part = await confirmedPart(desks[0], placed.code);
    const picks = allFrom(await packingOf(desks[0], part), lot);
    const verb = isSent ? "ship" : "lots";
    const body = isSent ? { carrier: "VNPost", picks } : { picks };
    const { status } = await desks[0].post(`/producer/orders/${part}/${verb}`, body);
    if (status !== 200) throw new Error(`${placed.code} was not packed: ${status}`);
    return { ...placed, part };
  };
  const recall = (id: string, desk = desks[0]) =>
    desk.post<Answer>(`/producer/lots/${id}/recall`, recallWords);
  const letters = (lot: string, kind = "lot-recall") =>
    sql<Letter>(backends[0], `select key, "to", subject, text from mail where key like $1 order by key`, [
      `${kind}:${lot}:%`,
    ]);
  const officeLot = async (id: string) => (await clerks[0].get<OfficeAnswer>(`/admin/lots/${id}`)).body.lot;
  const called = (id: string, count: number) =>
    vi.waitFor(async () => expect((await officeLot(id)).reach.calls).toHaveLength(count), within);
  const told = (id: string, count: number, kind?: string) =>
    vi.waitFor(async () => expect(await letters(id, kind)).toHaveLength(count), within);

  it("tells exactly the buyers who got the lot, once, each in her language", async () => {
    const lot = await makeLot(desks[0], mien);
    const other = await makeLot(desks[0], mien);
    const vietnamese = await buy(lot.id, { email: "mai@example.vn" });
    const english = await buy(lot.id, { email: "ann@example.com", locale: "en" });
    const silent = await buy(lot.id);
    await buy(other.id, { email: "khac@example.vn" });

    const both = await Promise.all(desks.map((desk) => recall(lot.id, desk)));
    expect(both.map((answer) => answer.status)).toEqual([200, 200]);
    expect((await recall(lot.id)).status).toBe(200);
    await told(lot.id, 2);
    await called(lot.id, 1);
    const sent = await letters(lot.id);
    expect(sent.map(({ key, to }) => [key, to]).sort()).toEqual(
      [
        [`lot-recall:${lot.id}:${vietnamese.id}`, "mai@example.vn"],
        [`lot-recall:${lot.id}:${english.id}`, "ann@example.com"],
      ].sort(),
    );
    const textOf = (to: string) => sent.find((letter) => letter.to === to)?.text ?? "";
    for (const text of [textOf("mai@example.vn"), textOf("ann@example.com")])
      for (const word of [lot.code, recallWords.reason, recallWords.advice, recallWords.phone])
        expect(text).toContain(word);
    expect(textOf("mai@example.vn")).toContain("thu hồi");
    expect(textOf("ann@example.com")).toMatch(/recall/i);
    const { reach, orders } = await officeLot(lot.id);
    expect(orders).toHaveLength(3);
    expect(reach).toMatchObject({ letters: 2, unsent: 0 });
    expect(reach.calls).toMatchObject([
      { order_code: silent.code, name: delivery.name, phone: delivery.phone, pieces: 1, called_at: null },
    ]);
  });

  it("stops the packing, and says so to the shopper and to whoever asks for the code", async () => {
    const lot = await makeLot(desks[0], mien);
    const bought = await buy(lot.id);
    const { body } = await recall(lot.id);
    expect(body.lot).toMatchObject({ state: "recalled", recall: { reason: recallWords.reason } });
    const words = JSON.stringify(body);
    for (const secret of [delivery.name, delivery.phone, delivery.street])
      expect(words).not.toContain(secret);

    const part = await confirmedPart(desks[0], (await order({})).code);
    const picks = allFrom(await packingOf(desks[0], part), lot.id);
    expect((await desks[0].post<Answer>(`/producer/orders/${part}/lots`, { picks })).body.message).toContain(
      lot.code,
    );
    expect((await desks[0].post(`/producer/lots/${lot.id}/state`, { state: "open" })).status).toBe(409);
    const trace = (await shop.get<{ lot: LotTrace }>(`/store/lots/${lot.code}`)).body.lot;
    expect(trace.recall).toMatchObject({ reason: recallWords.reason, advice: recallWords.advice });
    const seen = JSON.stringify(await lookUp(shop, bought.code));
    expect(seen).toContain(lot.code);
    expect(seen).toContain(`"is_recalled":true`);
  });

  it("holds a parcel back that has not left: another lot goes in, and nobody is frightened", async () => {
    const lot = await makeLot(desks[0], mien);
    const good = await makeLot(desks[0], mien);
    const waiting = await buy(lot.id, { email: "cho@example.vn" }, false);
    await recall(lot.id);
    await vi.waitFor(async () => {
      const { body } = await desks[0].get<NoticeList>("/producer/notices");
      const notice = body.notices.find((row) => row.title.includes(lot.code));
      expect(notice?.body).toContain(`${waiting.code}-1`);
    }, within);
    expect((await officeLot(lot.id)).reach.unsent).toBe(1);
    const ship = (picks?: object[]) =>
      desks[0].post<Answer>(`/producer/orders/${waiting.part}/ship`, {
        carrier: "VNPost",
        ...(picks ? { picks } : {}),
      });
    expect((await ship()).body.code).toBe("lot_blocked");
    const picks = allFrom(await packingOf(desks[0], waiting.part), good.id);
    expect((await ship(picks)).status).toBe(200);
    const after = await officeLot(lot.id);
    expect([after.orders, after.reach.unsent, after.allocated]).toEqual([[], 0, 0]);
    expect(await letters(lot.id)).toEqual([]);
  });

  it("tells also the buyer of a parcel whose lot is written down after the recall", async () => {
    const lot = await makeLot(desks[0], mien);
    const { id, code } = await order({ email: "muon@example.vn" });
    const part = await confirmedPart(desks[0], code);
    await desks[0].post(`/producer/orders/${part}/ship`, { carrier: "VNPost" });
    await recall(lot.id);
    const picks = allFrom(await packingOf(desks[0], part), lot.id);
    expect((await desks[0].post(`/producer/orders/${part}/lots`, { picks })).status).toBe(200);
    await vi.waitFor(async () => expect((await letters(lot.id))[0]?.key).toBe(`lot-recall:${lot.id}:${id}`), {
      timeout: 80_000,
      interval: 500,
    });
  }, 100_000);

  it("brings the letters that a crash left unwritten, once", async () => {
    const lot = await makeLot(desks[0], mien);
    const bought = await buy(lot.id, { email: "sau@example.vn" });
    await sql(
      backends[0],
      `with recall as (insert into lot_recall (id, lot_id, number, reason, advice, phone, recalled_on, by_office)
         values ('lotrec_crash', $1, 1, 'a', 'b', '0912345678', '2026-11-24', false) returning id),
       stopped as (update lot set state = 'recalled' where id = $1)
       insert into lot_recall_notice (id, recall_id, lot_id, producer_order_id, order_id)
         select 'lotrn_crash', recall.id, $1, $2, $3 from recall`,
      [lot.id, bought.part, bought.id],
    );
    await vi.waitFor(async () => expect(await letters(lot.id)).toHaveLength(1), {
      timeout: 80_000,
      interval: 500,
    });
    await sql(backends[0], "update lot_recall_notice set letter_queued_at = null where id = 'lotrn_crash'");
    await Promise.all(desks.map((desk) => recall(lot.id, desk)));
    await vi.waitFor(
      async () => {
        const sent = await sql(
          backends[0],
          "select 1 from lot_recall_notice where id = 'lotrn_crash' and letter_queued_at is not null",
        );
        expect(sent).toHaveLength(1);
      },
      { timeout: 80_000, interval: 500 },
    );
    expect(await letters(lot.id)).toHaveLength(1);
  }, 200_000);

  it("is shut to others, and ended by the office alone, with a reason", async () => {
    const lot = await makeLot(desks[0], mien);
    await buy(lot.id, { email: "het@example.vn" });
    const neighbour = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    expect((await recall(lot.id, neighbour)).status).toBe(404);
    const customer = await signIn(shop, "customer", "khach@demo.vn");
    for (const stranger of [shop, customer, desks[0]]) {
      for (const path of ["", "/export?format=csv", `/${lot.id}`])
        expect((await stranger.get(`/admin/lots${path}`)).status).toBe(401);
      for (const verb of ["recall", "lift", "calls/x"])
        expect((await stranger.post(`/admin/lots/${lot.id}/${verb}`, {})).status).toBe(401);
    }
    const lift = (reason: string, clerk = clerks[0]) =>
      clerk.post<OfficeAnswer>(`/admin/lots/${lot.id}/lift`, { reason });
    expect((await lift("Đã kiểm tra lại.")).status).toBe(409);
    expect((await clerks[0].post(`/admin/lots/${lot.id}/recall`, { reason: "x" })).status).toBe(400);
    expect((await clerks[0].post(`/admin/lots/nothing/recall`, recallWords)).status).toBe(404);
    expect((await clerks[1].post(`/admin/lots/${lot.id}/recall`, recallWords)).status).toBe(200);
    await told(lot.id, 1);
    expect((await lift("")).status).toBe(400);
    const both = await Promise.all(clerks.map((clerk) => lift("Đã kiểm tra lại.", clerk)));
    expect(both.some((answer) => answer.status === 200)).toBe(true);
    expect(await officeLot(lot.id)).toMatchObject({
      state: "open",
      recall: { lift_reason: "Đã kiểm tra lại." },
    });
    await told(lot.id, 1, "lot-recall-lifted");
    await clerks[0].post(`/admin/lots/${lot.id}/recall`, recallWords);
    await told(lot.id, 2);
  });

  it("says beforehand whom it will reach, and names buyers to the office only once the lot is recalled", async () => {
    const lot = await makeLot(desks[0], mien);
    await buy(lot.id, { email: "truoc@example.vn" });
    const silent = await buy(lot.id);
    await buy(lot.id, { email: "dang-goi@example.vn" }, false);
    const table = async () =>
      (await clerks[0].get<string>(`/admin/lots/${lot.id}/orders/export?format=csv`)).body;
    const before = await officeLot(lot.id);
    expect(before.would_reach).toEqual({ letters: 1, calls: 1, unsent: 1 });
    expect(before.orders.map(({ buyer }) => buyer)).toEqual([null, null, null]);
    expect(before.trace_url).toBe(`${backends[0].env.STOREFRONT_URL}/truy-xuat/${lot.code}`);
    expect(await table()).not.toContain(delivery.name);
    await recall(lot.id);
    await called(lot.id, 1);
    const after = await officeLot(lot.id);
    expect(after.orders.find(({ order_id }) => order_id === silent.id)?.buyer).toEqual({
      name: delivery.name,
      phone: delivery.phone,
      email: null,
    });
    expect(await table()).toContain(delivery.name);
    const { body } = await clerks[0].get<NoticeList>("/admin/notices?limit=100");
    const notice = body.notices.find(({ title }) => title === `Thu hồi lô ${lot.code}`);
    expect(notice?.href).toBe(`/lots/${lot.id}`);
    expect((await desks[0].get(`/admin/lots/${lot.id}/orders/export?format=csv`)).status).toBe(401);
  });

  it("leaves a closed lot closed when it is lifted, and has whoever was called called again", async () => {
    const lot = await makeLot(desks[0], mien);
    await buy(lot.id);
    await buy(lot.id);
    await desks[0].post(`/producer/lots/${lot.id}/state`, { state: "closed" });
    await recall(lot.id);
    await called(lot.id, 2);
    const [first, second] = (await officeLot(lot.id)).reach.calls;
    expect([first?.due, second?.due]).toEqual(["recall", "recall"]);
    const tick = (id: string | undefined, about: string, is_called: boolean) =>
      clerks[0].post<OfficeAnswer>(`/admin/lots/${lot.id}/calls/${id}`, { about, is_called });
    expect((await tick(first?.id, "recall", true)).status).toBe(200);
    expect((await tick(first?.id, "lift", true)).status).toBe(409);
    const { status, body } = await clerks[0].post<OfficeAnswer>(`/admin/lots/${lot.id}/lift`, {
      reason: "Mẫu đạt.",
    });
    expect([status, body.lot.state]).toEqual([200, "closed"]);
    expect(body.lot.reach.calls.map(({ id, due }) => [id, due])).toEqual([
      [first?.id, "lift"],
      [second?.id, null],
    ]);
    expect((await tick(second?.id, "lift", true)).status).toBe(409);
    const again = (await tick(first?.id, "lift", true)).body.lot.reach.calls[0];
    expect(again).toMatchObject({ due: null, lift_called_by: "ocop@demo.vn" });
    expect((await tick(first?.id, "recall", false)).status).toBe(409);
    expect((await tick(first?.id, "lift", false)).body.lot.reach.calls[0]).toMatchObject({
      due: "lift",
      lift_called_by: null,
    });
    expect((await tick(second?.id, "recall", true)).body.lot.reach.calls[1]?.due).toBe("lift");
  });

  it("lets one of two clerks tick a buyer off, and says who it was", async () => {
    const lot = await makeLot(desks[0], mien);
    await buy(lot.id);
    await recall(lot.id);
    await called(lot.id, 1);
    const path = `/admin/lots/${lot.id}/calls/${(await officeLot(lot.id)).reach.calls[0]?.id}`;
    const tick = (clerk: ApiClient, is_called: boolean) => clerk.post<OfficeAnswer>(path, { is_called });
    const both = await Promise.all(clerks.map((clerk) => tick(clerk, true)));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const [call] = (await officeLot(lot.id)).reach.calls;
    expect(call).toMatchObject({ called_by: "ocop@demo.vn", called_at: expect.stringMatching(/Z$/) });
    expect((await tick(clerks[0], false)).body.lot.reach.calls[0]?.called_by).toBeNull();
    const elsewhere = `/admin/lots/${(await makeLot(desks[0], mien)).id}/calls/${call?.id}`;
    expect((await clerks[0].post(elsewhere, { is_called: true })).status).toBe(404);
  });

  it("is found by the office in the list and in the table", async () => {
    const lot = await makeLot(desks[0], mien);
    await recall(lot.id);
    const list = async (query: string) => (await clerks[0].get<OfficeLotList>(`/admin/lots?${query}`)).body;
    const found = await list(`q=${lot.code}&state=recalled`);
    expect(found.lots).toMatchObject([
      { id: lot.id, producer: { name: expect.stringContaining("Tài Hoan") } },
    ]);
    const producer = found.lots[0]?.producer.id;
    expect((await list(`q=${lot.code}&producer_id=${producer}`)).count).toBe(1);
    expect((await list(`q=${lot.code}&producer_id=nobody`)).count).toBe(0);
    expect((await list(`q=${lot.code}&state=open`)).count).toBe(0);
    expect((await clerks[0].get("/admin/lots?state=odd")).status).toBe(400);
    const product = found.products.find(({ id }) => id === lot.product.id);
    expect(product).toMatchObject({ title: lot.product.title, producer_id: producer });
    expect((await list(`q=${lot.code}&product_id=${product?.id}`)).count).toBe(1);
    expect((await list(`q=${lot.code}&product_id=prod_nothing`)).count).toBe(0);
    expect((await list(`q=${lot.code}&use_by_from=2029-01-10&use_by_to=2029-01-10`)).count).toBe(1);
    expect((await list(`q=${lot.code}&use_by_to=2029-01-09`)).count).toBe(0);
    expect((await clerks[0].get("/admin/lots?use_by_to=2026-02-31")).status).toBe(400);
    const table = await clerks[0].get<string>(`/admin/lots/export?format=csv&q=${lot.code}`);
    expect(table.body).toContain(lot.code);
    expect(table.body).toContain("Đang thu hồi");
  });
});
