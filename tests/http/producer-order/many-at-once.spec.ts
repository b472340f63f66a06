import type { MoveReport } from "@contracts/order-bundle";
import type { ProducerOrderDetail, ProducerOrderList } from "@contracts/producer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { makeLot, packingOf } from "../../support/lots";
import { placeOrder, variantOf } from "../../support/shop-api";

describe("many orders at once", () => {
  let backend: Backend;
  let shop: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let mien: string;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    mien = (await variantOf(taiHoan, "TAIHOAN-MIEN-500")).variant_id;
  });
  afterAll(() => backend.stop());

  async function place(count: number, method: "cod" | "vietqr" = "cod"): Promise<string[]> {
    const codes: string[] = [];
    for (let n = 0; n < count; n++)
      codes.push((await placeOrder(shop, [{ variant_id: mien, quantity: 2 }], method)).code);
    const { body } = await taiHoan.get<ProducerOrderList>("/producer/orders");
    return codes.map((code) => body.orders.find((order) => order.code.startsWith(code))?.id ?? "");
  }
  const detail = async (id: string) =>
    (await taiHoan.get<{ order: ProducerOrderDetail }>(`/producer/orders/${id}`)).body.order;
  const confirm = (ids: string[], who = taiHoan) =>
    who.post<MoveReport>("/producer/orders/confirm-many", { ids });
  const ship = (parcels: object[], who = taiHoan) =>
    who.post<MoveReport>("/producer/orders/ship-many", { parcels });
  const papers = (kind: string, ids: string[], who = taiHoan) =>
    who.get<{ type: string }>(`/producer/orders/papers.pdf?kind=${kind}&ids=${ids.join(",")}`);

  it("confirms what can be confirmed and says why the rest is not", async () => {
    const ids = await place(3);
    const [unpaid = ""] = await place(1, "vietqr");
    const { status, body } = await confirm([...ids, unpaid]);
    expect(status).toBe(200);
    expect(body.results.map((row) => row.is_done)).toEqual([true, true, true, false]);
    expect(body.results.at(-1)?.message).toContain("chuyển khoản");
    expect((await detail(ids[1] ?? "")).status).toBe("confirmed");
  });

  it("ships them with the lots that run out first, and the pieces add up", async () => {
    const later = await makeLot(taiHoan, mien, { quantity: 100, use_by_on: "2028-06-01" });
    const first = await makeLot(taiHoan, mien, { quantity: 3, use_by_on: "2027-01-05" });
    const ids = await place(3);
    await confirm(ids);
    const { body } = await ship(ids.map((id, n) => ({ id, carrier: "VNPost", tracking_code: `EB${n}VN` })));
    expect(body.results.every((row) => row.is_done)).toBe(true);
    const packed = await Promise.all(ids.map((id) => packingOf(taiHoan, id)));
    const held = packed.flatMap((packing) => packing.lines.flatMap((line) => line.recorded));
    const of = (id: string) =>
      held.filter((row) => row.lot_id === id).reduce((sum, row) => sum + row.quantity, 0);
    expect([of(first.id), of(later.id)]).toEqual([3, 3]);
    expect((await detail(ids[2] ?? "")).tracking_code).toBe("EB2VN");
    const again = await ship(ids.map((id) => ({ id, carrier: "VNPost" })));
    expect(again.body.results.every((row) => row.is_done)).toBe(true);
    expect((await detail(ids[2] ?? "")).tracking_code).toBe("EB2VN");
  });

  it("keeps lots that were chosen while packing", async () => {
    const chosen = await makeLot(taiHoan, mien, { quantity: 10, use_by_on: "2029-01-05" });
    const [id = ""] = await place(1);
    await confirm([id]);
    const [line] = (await packingOf(taiHoan, id)).lines;
    const picks = [{ line_item_id: line?.line_item_id, lot_id: chosen.id, quantity: 2 }];
    await taiHoan.post(`/producer/orders/${id}/lots`, { picks });
    expect((await ship([{ id, carrier: "GHN" }])).body.results[0]?.is_done).toBe(true);
    const recorded = (await packingOf(taiHoan, id)).lines.flatMap((row) => row.recorded);
    expect(recorded.map((row) => [row.lot_id, row.quantity])).toEqual([[chosen.id, 2]]);
  });

  it("prints slips, labels and the picking list, for the orders' own producer only", async () => {
    const ids = await place(2);
    for (const kind of ["slips", "labels", "picking"]) {
      const mine = await papers(kind, ids);
      expect([mine.status, mine.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      expect((await papers(kind, ids, tanThanh)).status).toBe(404);
      expect((await papers(kind, [...ids, "porder_missing"])).status).toBe(404);
    }
    for (const query of [
      "kind=slips",
      "kind=poster&ids=a",
      "kind=slips&ids=",
      `kind=slips&ids=${"x,".repeat(101)}y`,
    ])
      expect([query, (await taiHoan.get(`/producer/orders/papers.pdf?${query}`)).status]).toEqual([
        query,
        query.includes("x,") ? 404 : 400,
      ]);
  });

  it("moves nothing when one of them is somebody else's", async () => {
    const ids = await place(1);
    expect((await confirm(ids, tanThanh)).status).toBe(404);
    expect((await confirm([...ids, "porder_missing"])).status).toBe(404);
    expect((await ship([{ id: ids[0], carrier: "VNPost" }], tanThanh)).status).toBe(404);
    expect((await detail(ids[0] ?? "")).status).toBe("placed");
    expect((await confirm([])).status).toBe(400);
    expect((await confirm(Array(101).fill(ids[0]))).status).toBe(400);
  });
});
