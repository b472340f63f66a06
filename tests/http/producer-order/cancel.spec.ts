import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { OfficeRefund } from "@contracts/cancellation";
import type { OrderView } from "@contracts/order";
import type { ProducerOrderDetail } from "@contracts/producer";
import type { LedgerCheck } from "@contracts/settlement";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { haltInserts } from "../../support/halt";
import { deliver, partOf, takeMoney } from "../../support/money-desk";
import { countStock, delivery, lookUp, type Pick, placeOrder, variantOf } from "../../support/shop-api";

type Answer = { order: ProducerOrderDetail; message: string; code?: string };
type Cut = { line_item_id: string; quantity: number };

const SKU = "TAIHOAN-MIEN-500";
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

describe("goods that are not sent", () => {
  let first: Backend;
  let second: Backend;
  let database: Client;
  let shop: ApiClient;
  let office: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let mien: string;
  let nghe: string;
  beforeAll(async () => {
    first = await bootBackend();
    second = await bootBackend({ beside: first });
    database = new Client({ connectionString: first.databaseUrl });
    await database.connect();
    shop = apiClient(first);
    office = await signIn(shop, "user", "ocop@demo.vn");
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    await countStock(taiHoan, SKU, 200);
    mien = (await variantOf(taiHoan, SKU)).variant_id;
    const { body } = await tanThanh.get<{ rows: { variant_id: string }[] }>("/producer/variants");
    nghe = body.rows[0]?.variant_id ?? "";
  });
  afterAll(async () => {
    await database.end();
    await second.stop();
    await first.stop();
  });

  const both = (): Pick[] => [
    { variant_id: mien, quantity: 4 },
    { variant_id: nghe, quantity: 1 },
  ];
  async function part(code: string, producer = taiHoan) {
    const id = await partOf(producer, code);
    const { body } = await producer.get<Answer>(`/producer/orders/${id}`);
    const [line] = body.order.lines;
    if (!line) throw new Error(`${code} has no line.`);
    return { id, line };
  }
  const form = (lines: Cut[], more: object = {}) => ({
    ...{ key: randomUUID(), reason: "buyer_asked", words: "", lines },
    ...more,
  });
  const cancel = (id: string, body: object, producer = taiHoan) =>
    producer.post<Answer>(`/producer/orders/${id}/cancel`, body);
  const owedOf = async (code: string): Promise<OfficeRefund[]> => {
    const { body } = await office.get<{ refunds: OfficeRefund[] }>("/admin/buyer-refunds?limit=100");
    return body.refunds.filter((refund) => refund.order_code === code);
  };
  const pay = (id: string, through = office) =>
    through.post<{ is_new: boolean; code?: string }>(`/admin/buyer-refunds/${id}/pay`, {
      paid_on: today,
      reference: "FT26328001",
    });
  async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const value = await read();
      if (holds(value)) return value;
      if (tries > 400) throw new Error(`Waited in vain: ${JSON.stringify(value).slice(0, 300)}`);
      await sleep(100);
    }
  }
  const differences = async () => {
    const { body } = await office.get<LedgerCheck>("/admin/ledger/check");
    return body.differences;
  };

  it("free their place in store and are not asked for at the door, while the line stays as it was sold", async () => {
    const before = await variantOf(taiHoan, SKU);
    const { code } = await placeOrder(shop, both());
    const { id, line } = await part(code);
    const { status, body } = await cancel(id, form([{ line_item_id: line.line_item_id, quantity: 1 }]));
    expect(status).toBe(200);
    expect(body.order).toMatchObject({
      ...{ status: "placed", canceled_total: line.unit_price },
      collect_total: 3 * line.unit_price + body.order.shipping_total,
      lines: [{ quantity: 4, canceled_quantity: 1 }],
    });
    expect((await variantOf(taiHoan, SKU)).reserved).toBe(before.reserved + 3);
    const view = await lookUp(shop, code);
    expect(view).toMatchObject({ canceled_total: line.unit_price, refunds: [] });
    expect(view.parts.flatMap((one) => one.cancellations)).toMatchObject([
      { reason: "buyer_asked", goods_total: line.unit_price, shipping_total: 0, lines: [{ quantity: 1 }] },
    ]);
    expect(await owedOf(code)).toEqual([]);
  });

  it("are taken off the shelf when they are not there", async () => {
    const before = await variantOf(taiHoan, SKU);
    const { code } = await placeOrder(shop, [{ variant_id: mien, quantity: 3 }]);
    const { id, line } = await part(code);
    const lines = [{ line_item_id: line.line_item_id, quantity: 2 }];
    expect((await cancel(id, form(lines, { reason: "damaged" }))).status).toBe(200);
    expect(await variantOf(taiHoan, SKU)).toMatchObject({
      stocked: before.stocked - 2,
      reserved: before.reserved + 1,
    });
  });

  it("go with the rest: what is left is packed, sent and paid, and the ledger follows", async () => {
    const { id: orderId, code } = await placeOrder(shop, [{ variant_id: mien, quantity: 4 }]);
    const { id, line } = await part(code);
    await cancel(id, form([{ line_item_id: line.line_item_id, quantity: 1 }]));
    await deliver(taiHoan, id);
    const core = await office.get<{ order: { fulfillments: { items: { quantity: number }[] }[] } }>(
      `/admin/orders/${orderId}?fields=%2Bfulfillments.items.*`,
    );
    expect(core.body.order.fulfillments.map((one) => one.items.map((item) => item.quantity))).toEqual([[3]]);
    expect((await cancel(id, form([{ line_item_id: line.line_item_id, quantity: 1 }]))).status).toBe(409);
    await takeMoney(office, orderId);
    const { rows } = await database.query<{ captured: string }>(
      `select sum(c.amount) as captured from capture c join payment p on p.id = c.payment_id
       join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
      [orderId],
    );
    const view = await lookUp(shop, code);
    expect(Number(rows[0]?.captured)).toBe(view.total - view.canceled_total);
    expect(view.payment.state).toBe("paid");
    await eventually(differences, (found) => found.length === 0);
    const ledger = await database.query<{ sum: string }>(
      "select sum(amount_vnd) as sum from ledger_entry where producer_order_id = $1",
      [id],
    );
    expect(Number(ledger.rows[0]?.sum)).toBe(view.total - view.canceled_total);
  });

  it("are owed to a buyer who has paid, and paid back by the office once, through two processes", async () => {
    const { id: orderId, code } = await placeOrder(shop, [{ variant_id: mien, quantity: 2 }], "vietqr");
    await takeMoney(office, orderId);
    const { id, line } = await part(code);
    await cancel(id, form([{ line_item_id: line.line_item_id, quantity: 2 }]));
    const view = await lookUp(shop, code);
    expect(view).toMatchObject({ status: "canceled", canceled_total: view.total });
    expect(view.refunds).toMatchObject([{ amount: view.total, method: "vietqr", state: "owed" }]);
    const [refund] = await owedOf(code);
    expect(refund).toMatchObject({ amount_vnd: view.total, phone: delivery.phone, state: "owed" });
    expect(await differences()).toEqual([]);
    const elsewhere = await signIn(apiClient(second), "user", "ocop@demo.vn");
    const paid = await Promise.all([office, elsewhere, office].map((one) => pay(refund?.id ?? "", one)));
    expect(paid.map((answer) => [answer.status, answer.body.is_new]).sort()).toEqual([
      ...[
        [200, false],
        [200, false],
        [200, true],
      ],
    ]);
    const refunds = await database.query<{ amount: string }>(
      `select r.amount from refund r join payment p on p.id = r.payment_id
       join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
      [orderId],
    );
    expect(refunds.rows.map((row) => Number(row.amount))).toEqual([view.total]);
    expect(await differences()).toEqual([]);
    const core = await office.get<{ order: { status: string } }>(`/admin/orders/${orderId}`);
    expect(core.body.order.status).toBe("canceled");
  });

  it("are taken away once, whoever presses how often, and never more than there are", async () => {
    const { code } = await placeOrder(shop, both());
    const { id, line } = await part(code);
    const elsewhere = await signIn(apiClient(second), "producer_member", "taihoan@demo.vn");
    const { line_item_id } = line;
    const same = form([{ line_item_id, quantity: 2 }]);
    const twice = await Promise.all([taiHoan, elsewhere, taiHoan].map((one) => cancel(id, same, one)));
    expect(twice.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(twice.at(-1)?.body.order.lines[0]?.canceled_quantity).toBe(2);
    const racing = await Promise.all(
      [taiHoan, elsewhere, taiHoan, elsewhere].map((one) =>
        cancel(id, form([{ line_item_id, quantity: 1 }]), one),
      ),
    );
    expect(racing.map((answer) => answer.status).sort()).toEqual([200, 200, 409, 409]);
    const { body } = await taiHoan.get<Answer>(`/producer/orders/${id}`);
    expect(body.order).toMatchObject({ status: "canceled", collect_total: null });
    expect(body.order.canceled_total).toBe(body.order.item_total + body.order.shipping_total);
    const view: OrderView = await lookUp(shop, code);
    expect(view.status).toBe("placed");
    expect(view.canceled_total).toBe(body.order.canceled_total);
  });

  it("are not somebody else's to take away, and never nonsense", async () => {
    const { code } = await placeOrder(shop, both());
    const { id, line } = await part(code);
    const other = await part(code, tanThanh);
    const { line_item_id } = line;
    const cut = form([{ line_item_id, quantity: 1 }]);
    expect((await cancel(id, cut, tanThanh)).status).toBe(404);
    expect((await cancel("porder_of_nobody", cut)).status).toBe(404);
    expect((await cancel(id, form([{ line_item_id: other.line.line_item_id, quantity: 1 }]))).status).toBe(
      404,
    );
    for (const bad of [
      form([]),
      form([{ line_item_id, quantity: 0 }]),
      form([{ line_item_id, quantity: 1.5 }]),
      form([
        { line_item_id, quantity: 1 },
        { line_item_id, quantity: 1 },
      ]),
      form([{ line_item_id, quantity: 1 }], { reason: "other" }),
      form([{ line_item_id, quantity: 1 }], { key: "1" }),
    ]) {
      expect((await cancel(id, bad)).status).toBe(400);
    }
    expect((await cancel(id, form([{ line_item_id, quantity: 5 }]))).body.code).toBe("too_many");
    expect((await lookUp(shop, code)).canceled_total).toBe(0);
  });

  it("are all or nothing when the process is killed in the middle, and done once when asked again", async () => {
    const third = await bootBackend({ beside: first });
    const { id: orderId, code } = await placeOrder(shop, [{ variant_id: mien, quantity: 3 }], "vietqr");
    await takeMoney(office, orderId);
    const { id, line } = await part(code);
    const before = await variantOf(taiHoan, SKU);
    const desk = await signIn(apiClient(third), "producer_member", "taihoan@demo.vn");
    const cut = form([{ line_item_id: line.line_item_id, quantity: 1 }]);
    const halt = await haltInserts(first.databaseUrl, "buyer_refund", "true");
    const broken = cancel(id, cut, desk).catch(() => "killed");
    await halt.reached(1);
    process.kill(third.pid, "SIGKILL");
    expect(await broken).toBe("killed");
    await halt.lift();
    expect((await lookUp(shop, code)).canceled_total).toBe(0);
    expect(await variantOf(taiHoan, SKU)).toEqual(before);
    const again = await eventually(
      () => cancel(id, cut),
      (answer) => answer.status === 200,
    );
    expect(again.body.order.canceled_total).toBe(line.unit_price);
    expect(await owedOf(code)).toMatchObject([{ amount_vnd: line.unit_price, state: "owed" }]);
    expect(await differences()).toEqual([]);
  });
});
