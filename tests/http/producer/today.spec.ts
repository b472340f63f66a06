import { randomUUID } from "node:crypto";
import type { StockRow } from "@contracts/producer";
import type { ProducerToday } from "@contracts/today";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { allFrom, confirmedPart, makeLot, packingOf } from "../../support/lots";
import { deliver, partOf, takeMoney } from "../../support/money-desk";
import { decideProposal, submittedProposal } from "../../support/proposals";
import { countStock, placeOrder, variantOf } from "../../support/shop-api";
import { sql } from "../../support/variants";

const SKU = "TAIHOAN-MIEN-500";

describe("the day of a producer", () => {
  let backend: Backend;
  let shop: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let office: ApiClient;
  let mien: StockRow;
  let atFirst: ProducerToday;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    office = await signIn(shop, "user", "ocop@demo.vn");
    mien = await variantOf(taiHoan, SKU);
    atFirst = await today();
  });
  afterAll(() => backend.stop());

  const today = async (who = taiHoan) => {
    const { status, body } = await who.get<ProducerToday>("/producer/today");
    expect(status).toBe(200);
    return body;
  };
  const set = (statement: string, values: string[]) => sql(backend, statement, values);

  it("counts orders, their packing and what was sold, and tells nobody else of any of it", async () => {
    const others = await today(tanThanh);
    const { code } = await placeOrder(shop, [{ variant_id: mien.variant_id, quantity: 2 }]);
    const placed = await today();
    expect([placed.orders, placed.waiting[0]?.code]).toEqual([
      { ...atFirst.orders, placed: atFirst.orders.placed + 1 },
      expect.stringContaining(code),
    ]);
    expect(placed.sales.days).toHaveLength(28);
    expect(placed.sales.days.at(-1)).toMatchObject({ day: placed.day, amount_vnd: 2 * mien.price });
    expect(placed.sales.products[0]).toMatchObject({ pieces: 2, amount_vnd: 2 * mien.price });
    expect(await today(tanThanh)).toEqual(others);
    expect(JSON.stringify(others)).not.toContain(mien.product_title);

    const lot = await makeLot(taiHoan, mien.variant_id);
    const part = await confirmedPart(taiHoan, code);
    expect((await today()).orders).toMatchObject({ confirmed: 1, packed: 0 });
    const picks = allFrom(await packingOf(taiHoan, part), lot.id);
    await taiHoan.post(`/producer/orders/${part}/lots`, { picks });
    expect((await today()).orders).toMatchObject({ confirmed: 1, packed: 1 });
  });

  it("asks nobody to pack what is not sent, and counts it no more as sold", async () => {
    const { body } = await taiHoan.get<{ rows: StockRow[] }>("/producer/variants");
    const other = body.rows.find((row) => row.sku !== SKU && row.available > 1);
    if (!other) throw new Error("Tài Hoan sells one pack only.");
    const before = await today();
    const { code } = await placeOrder(shop, [
      { variant_id: mien.variant_id, quantity: 2 },
      { variant_id: other.variant_id, quantity: 1 },
    ]);
    const part = await confirmedPart(taiHoan, code);
    const lot = await makeLot(taiHoan, mien.variant_id);
    const { lines } = await packingOf(taiHoan, part);
    const packed = lines.find((row) => row.sku === SKU);
    const left = lines.find((row) => row.sku === other.sku);
    const picks = [{ line_item_id: packed?.line_item_id, lot_id: lot.id, quantity: 2 }];
    await taiHoan.post(`/producer/orders/${part}/lots`, { picks });
    expect((await today()).orders.packed).toBe(before.orders.packed);
    const { status } = await taiHoan.post(`/producer/orders/${part}/cancel`, {
      ...{ key: randomUUID(), reason: "buyer_asked", words: "" },
      lines: [{ line_item_id: left?.line_item_id, quantity: 1 }],
    });
    expect(status).toBe(200);
    const after = await today();
    expect(after.orders.packed).toBe(before.orders.packed + 1);
    expect(after.sales.total_vnd).toBe(before.sales.total_vnd + 2 * mien.price);
  });

  it("says which orders wait for a transfer, so that nobody looks for a button that is not there", async () => {
    const before = (await today()).orders;
    await placeOrder(shop, [{ variant_id: mien.variant_id, quantity: 1 }], "vietqr");
    const { placed, awaiting_transfer } = (await today()).orders;
    expect([placed, awaiting_transfer]).toEqual([before.placed + 1, before.awaiting_transfer + 1]);
  });

  it("puts an order on its day in Việt Nam, and takes off what was cancelled or given back", async () => {
    const { id, code } = await placeOrder(shop, [{ variant_id: mien.variant_id, quantity: 1 }]);
    const part = await partOf(taiHoan, code);
    const { day } = await today();
    const late = new Date(Date.parse(`${day}T00:00:00+07:00`) - 10 * 24 * 3600e3 - 60e3).toISOString();
    await set("update producer_order set created_at = $1 where id = $2", [late, part]);
    const { days, total_vnd } = (await today()).sales;
    expect(days.at(-12)).toMatchObject({ orders: 1, amount_vnd: mien.price });
    expect(days.at(-11)).toMatchObject({ orders: 0 });
    await set(
      `insert into refund_share (id, key, order_id, producer_order_id, line_item_id, number, amount_vnd, is_paid_back, reason, at)
       select 'rshare_today', 'today', $1, $2, line_item_id, 1, 5000, false, 'complaint', now()
       from producer_order_line where producer_order_id = $2`,
      [id, part],
    );
    expect((await today()).sales.total_vnd).toBe(total_vnd - 5000);
    await set("update producer_order set status = 'canceled' where id = $1", [part]);
    expect((await today()).sales.total_vnd).toBe(total_vnd - mien.price);
  });

  it("names the packs that run out, but not those that are hidden or out of season", async () => {
    await countStock(taiHoan, SKU, 100);
    const reserved = 100 - (await variantOf(taiHoan, SKU)).available;
    await countStock(taiHoan, SKU, reserved + 2);
    const low = await today();
    expect(low.stock.packs).toContainEqual(expect.objectContaining({ sku: SKU, available: 2 }));
    expect((await today(tanThanh)).stock.packs.some(({ sku }) => sku === SKU)).toBe(false);
    await set(
      `update product_variant set metadata = coalesce(metadata, '{}') || '{"is_hidden": true}' where id = $1`,
      [mien.variant_id],
    );
    const hidden = await today();
    expect(hidden.stock.low).toBe(low.stock.low - 1);
    await set("update product_variant set metadata = metadata - 'is_hidden' where id = $1", [
      mien.variant_id,
    ]);
    await countStock(taiHoan, SKU, reserved + 100);
  });

  it("tells stars and papers that run out, with their days, from its own alone", async () => {
    const { day } = atFirst;
    const soon = new Date(Date.parse(`${day}T00:00:00Z`) + 9 * 24 * 3600e3).toISOString().slice(0, 10);
    await set(
      "update producer_paper set expires_on = $1 where kind = 'food_safety' and producer_id = (select producer_id from producer_member where email = $2)",
      [soon, "taihoan@demo.vn"],
    );
    expect((await today()).endings).toContainEqual(
      expect.objectContaining({ about: "paper", kind: "food_safety", last_day: soon, days_left: 9 }),
    );
    expect((await today(tanThanh)).endings.some(({ last_day }) => last_day === soon)).toBe(false);
  });

  it("shows what the office has returned, with its words", async () => {
    const proposal = await submittedProposal(taiHoan);
    await decideProposal(office, proposal, "return", { remarks: "Ảnh còn mờ, xin chụp lại." });
    const { reviews } = await today();
    expect([reviews.returned, reviews.returned_ones[0]]).toEqual([
      1,
      expect.objectContaining({ id: proposal.id, about: "product", remarks: expect.stringContaining("mờ") }),
    ]);
    expect((await today(tanThanh)).reviews.returned).toBe(0);
  });

  it("tells owners and managers of the money, staff not, and nobody of another's", async () => {
    const { id, code } = await placeOrder(shop, [{ variant_id: mien.variant_id, quantity: 1 }]);
    await deliver(taiHoan, await partOf(taiHoan, code));
    await takeMoney(office, id);
    await expect.poll(async () => (await today()).money?.due_vnd ?? 0, { timeout: 8000 }).toBeGreaterThan(0);
    expect((await today(tanThanh)).money?.due_vnd).toBe(0);
    const role = "update producer_member set role = $1 where email = 'taihoan@demo.vn'";
    for (const [name, sees] of [
      ["staff", false],
      ["manager", true],
      ["owner", true],
    ] as const) {
      await set(role, [name]);
      const { money } = await today();
      expect([name, money !== null]).toEqual([name, sees]);
    }
  });

  it("gives a new producer a list of what comes first", async () => {
    const owner = "(select producer_id from producer_member where email = $1)";
    const tan = ["tanthanh@demo.vn"];
    await set(`update producer set verified_on = null where id = ${owner}`, tan);
    await set(`update producer_paper set deleted_at = now() where producer_id = ${owner}`, tan);
    const { first_steps } = await today(tanThanh);
    expect(first_steps).toEqual(
      expect.arrayContaining([
        { step: "papers", is_done: false },
        { step: "verified", is_done: false },
        { step: "public_product", is_done: true },
      ]),
    );
    expect((await today()).first_steps).toBeNull();
  });
});
