import type { OrderView } from "@contracts/order";
import type { WholesaleList, WholesaleOrderRow, WholesalePreview, WholesaleRow } from "@contracts/wholesale";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { delivery, openCart } from "../../support/shop-api";

type Placed = { order: OrderView; code?: string; message?: string };

describe("a wholesale buyer", () => {
  let backend: Backend;
  let database: Client;
  let buyer: ApiClient;
  let approver: ApiClient;
  let shopper: ApiClient;
  /** Two rows of different producers with enough on the shelf. */
  let rows: [WholesaleRow, WholesaleRow];
  beforeAll(async () => {
    backend = await bootBackend();
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    const shop = apiClient(backend);
    buyer = await signIn(shop, "customer", "sieuthi@demo.vn");
    approver = await signIn(shop, "customer", "duyet.sieuthi@demo.vn");
    shopper = await signIn(shop, "customer", "khach@demo.vn");
    const { body } = await buyer.get<WholesaleList>("/store/wholesale/catalogue?limit=200");
    const stocked = body.rows.filter((row) => row.available >= row.min_quantity * 6);
    const first = stocked[0];
    const second = stocked.find((row) => row.producer.handle !== first?.producer.handle);
    if (!first || !second) throw new Error("The seed holds too little for wholesale.");
    rows = [first, second];
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const preview = async (lines: { sku: string; quantity: number }[]) =>
    (await buyer.post<WholesalePreview>("/store/wholesale/orders/preview", { lines, province_code: "01" }))
      .body;
  const order = (
    lines: { sku: string; quantity: number }[],
    expected_total: number,
    idempotency_key: string,
  ) => ({
    ...delivery,
    lines,
    expected_total,
    idempotency_key,
    po_number: `PO-${idempotency_key}`,
  });
  const place = (body: object, as = buyer) => as.post<Placed>("/store/wholesale/orders", body);
  const least = () => rows.map((row) => ({ sku: row.sku, quantity: row.min_quantity }));

  it("sees its own tiers, in no cache, and finds goods without diacritics", async () => {
    const { headers, body } = await buyer.get<WholesaleList>("/store/wholesale/catalogue?q=mien%20dong");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(body.rows.map((row) => row.kind)).toContain("mien");
    for (const row of body.rows) {
      expect(row.tiers.length).toBeGreaterThan(0);
      for (const tier of row.tiers) expect(tier.unit_price).toBeLessThan(row.retail_price);
    }
  });

  it("pays at each step exactly what its tier says, and retail in an ordinary cart, which goes around no rule", async () => {
    const [row] = rows;
    const step = row.tiers[1]?.min_quantity ?? row.min_quantity;
    for (const quantity of [row.min_quantity, step]) {
      const { parts } = await preview([{ sku: row.sku, quantity }]);
      const cart = await openCart(buyer, [{ variant_id: row.variant_id, quantity }]);
      const summary = await cart.api.get<{ item_total: number }>(`/store/carts/${cart.id}/summary`);
      const tiers = row.tiers.filter((tier) => tier.min_quantity <= quantity);
      const unit = Math.min(row.retail_price, ...tiers.map((tier) => tier.unit_price));
      expect(parts[0]?.item_total).toBe(unit * quantity);
      expect(summary.body.item_total).toBe(row.retail_price * quantity);
    }
  });

  it("orders nothing below the least quantity, off the case, or beyond the stock", async () => {
    const [row] = rows;
    const problemOf = async (quantity: number) =>
      (await preview([{ sku: row.sku, quantity }])).parts[0]?.lines[0]?.problem;
    expect(await problemOf(row.min_quantity - 1)).toBe("below_minimum");
    expect(await problemOf(row.min_quantity + 1)).toBe("off_case");
    const beyond = (Math.floor(row.available / row.case_size) + 1) * row.case_size;
    expect(await problemOf(beyond)).toBe("not_enough_stock");
    const { total } = await preview([{ sku: row.sku, quantity: row.min_quantity + 1 }]);
    const answer = await place(
      order([{ sku: row.sku, quantity: row.min_quantity + 1 }], total, "off-case-1"),
    );
    expect([answer.status, answer.body.code]).toEqual([409, "lines_refused"]);
  });

  it("places one order with a key, however often and at once it is sent", async () => {
    const { total, can_order } = await preview(least());
    expect(can_order).toBe(true);
    const body = order(least(), total, "key-one-order");
    const answers = [...(await Promise.all([place(body), place(body), place(body)])), await place(body)];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.body.order.code)).size).toBe(1);
    const view = answers[0]?.body.order;
    expect(view).toMatchObject({
      total,
      wholesale: { po_number: "PO-key-one-order" },
      payment: { method: "vietqr", state: "awaiting" },
    });
    expect(view?.parts).toHaveLength(2);
    const { rows: terms } = await database.query(
      "select count(*)::int as n from wholesale_terms where idempotency_key = 'key-one-order'",
    );
    expect(terms).toEqual([{ n: 1 }]);
  });

  it("orders nothing when the total is not the one that was seen, and may then try again with the same key", async () => {
    const { total } = await preview(least());
    const answer = await place(order(least(), total - 1, "key-wrong-total"));
    expect([answer.status, answer.body.code]).toEqual([409, "total_changed"]);
    expect((await place(order(least(), total, "key-wrong-total"))).status).toBe(200);
  });

  it("shares its orders with its own company and with nobody else", async () => {
    const { body } = await approver.get<{ orders: WholesaleOrderRow[] }>("/store/wholesale/orders");
    const mine = body.orders.find((row) => row.po_number === "PO-key-one-order");
    expect(mine).toMatchObject({
      producer_count: 2,
      payment_state: "awaiting",
      placed_by: expect.any(String),
    });
    expect((await approver.get(`/store/wholesale/orders/${mine?.code}`)).status).toBe(200);
    expect((await shopper.get(`/store/wholesale/orders/${mine?.code}`)).status).toBe(404);

    await database.query(
      "insert into buyer (id, name, tax_code, customer_group_id, state) select 'buyer_other', 'Cửa hàng khác', '0000000001', customer_group_id, 'approved' from buyer limit 1",
    );
    await database.query(
      "update buyer_member set buyer_id = 'buyer_other' where email = 'duyet.sieuthi@demo.vn'",
    );
    expect((await approver.get(`/store/wholesale/orders/${mine?.code}`)).status).toBe(404);
    const others = await approver.get<{ orders: WholesaleOrderRow[] }>("/store/wholesale/orders");
    expect(others.body.orders).toEqual([]);
  });

  it("is the only one who pays wholesale: a shopper's cart costs retail", async () => {
    const [row] = rows;
    const cart = await openCart(shopper, [{ variant_id: row.variant_id, quantity: row.min_quantity }]);
    const { body } = await cart.api.get<{ item_total: number }>(`/store/carts/${cart.id}/summary`);
    expect(body.item_total).toBe(row.retail_price * row.min_quantity);
  });
});
