import { createHmac, randomUUID } from "node:crypto";
import type { OrderView } from "@contracts/order";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import { lookUp, placeOrder } from "../../support/shop-api";
import { sql, variantIds } from "../../support/variants";

type Answer = { status: number; body: { id: string; status: string; remark: string | null } };

describe("money on its way", () => {
  let backend: Backend;
  let api: ApiClient;
  let tea: string;
  beforeAll(async () => {
    backend = await bootBackend({ env: OFTEN });
    api = apiClient(backend);
    tea = (await variantIds(backend)).tea;
  });
  afterAll(() => backend.stop());

  const order = async (method: "vietqr" | "cod" = "vietqr"): Promise<OrderView & { id: string }> => {
    const placed = await placeOrder(api, [{ variant_id: tea, quantity: 1 }], method);
    return { ...(await lookUp(api, placed.code)), id: placed.id };
  };

  async function notify(notice: object, secret = backend.env.BANK_NOTICE_SECRET ?? ""): Promise<Answer> {
    const body = JSON.stringify(notice);
    const signature = createHmac("sha256", secret).update(body).digest("hex");
    const response = await fetch(`${backend.url}/hooks/bank-notice`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-signature": signature },
      body,
    });
    return { status: response.status, body: (await response.json()) as Answer["body"] };
  }

  const noticeFor = (paid: { total: number; code: string }, change: object = {}) => ({
    id: randomUUID(),
    amount: paid.total,
    memo: `MBVCB.81.${paid.code.replace("-", "").toLowerCase()}.CT tu 0123`,
    received_at: new Date().toISOString(),
    ...change,
  });

  const captures = (orderId: string) =>
    sql<{ n: number }>(
      backend,
      "select count(*)::int as n from capture c join payment p on p.id = c.payment_id join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1",
      [orderId],
    ).then(([row]) => row?.n);

  it("pays an order by the bank's notice, once, however often and at once it is sent", async () => {
    const paid = await order();
    const notice = noticeFor(paid);
    const answers = await Promise.all([notify(notice), notify(notice), notify(notice)]);
    answers.push(await notify(notice));
    for (const answer of answers) {
      expect(answer).toEqual({ status: 200, body: { id: notice.id, status: "matched", remark: null } });
    }
    expect(await captures(paid.id)).toBe(1);
    expect((await lookUp(api, paid.code)).payment).toMatchObject({ state: "paid", transfer: null });
  });

  it("believes no notice without the bank's signature", async () => {
    const paid = await order();
    const forged = await notify(noticeFor(paid), "another-secret");
    expect(forged.status).toBe(401);
    const bare = await api.post("/hooks/bank-notice", noticeFor(paid));
    expect(bare.status).toBe(401);
    expect((await lookUp(api, paid.code)).payment.state).toBe("awaiting");
  });

  it("leaves a wrong amount, an unknown code and a second payment to the operator", async () => {
    const paid = await order();
    for (const notice of [
      noticeFor(paid, { amount: paid.total - 1 }),
      noticeFor(paid, { memo: "BKAAAAAA" }),
      noticeFor(paid, { memo: "tien hang" }),
    ]) {
      const { body } = await notify(notice);
      expect(body.status).toBe("unmatched");
      expect(body.remark).toBeTruthy();
    }
    expect((await notify(noticeFor(paid))).body.status).toBe("matched");
    expect((await notify(noticeFor(paid))).body.status).toBe("unmatched");
    const office = await signIn(api, "user", "ocop@demo.vn");
    const list = await office.get<{ bank_notices: { status: string }[]; count: number }>(
      `/admin/bank-notices?q=${paid.code.slice(3)}&status=unmatched`,
    );
    expect(list.body.count).toBe(2);
    expect((await notify({ id: "x" })).status).toBe(400);
  });

  it("takes up a notice that a crash left lying", async () => {
    const paid = await order();
    await sql(
      backend,
      "insert into bank_notice (id, external_id, amount_vnd, memo, received_at, created_at) values ($1, $1, $2, $3, now(), now() - interval '2 minutes')",
      [`bnotice_${randomUUID()}`, paid.total, paid.code],
    );
    await expect
      .poll(async () => (await lookUp(api, paid.code)).payment.state, { timeout: 80_000, interval: 500 })
      .toBe("paid");
  }, 100_000);

  it("lets the operator confirm by hand, twice without harm, and nobody else", async () => {
    const paid = await order("cod");
    const path = `/admin/orders/${paid.id}/confirm-payment`;
    expect((await api.post(path, {})).status).toBe(401);
    const office = await signIn(api, "user", "ocop@demo.vn");
    expect((await office.post(path, {})).status).toBe(200);
    expect((await office.post(path, {})).status).toBe(200);
    expect(await captures(paid.id)).toBe(1);
    expect((await office.post("/admin/orders/order_none/confirm-payment", {})).status).toBe(404);
  });
});
