import type { ProducerMe, ProducerOrderList, StockRow } from "@contracts/producer";
import type { WholesalePreview } from "@contracts/wholesale";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { makeLot } from "../../support/lots";
import { beginProposal } from "../../support/proposals";
import { routesBelow } from "../../support/route-files";
import { delivery, placeOrder, variantOf } from "../../support/shop-api";

/** A body that the route would accept from its owner. */
const bodies: Record<string, object | undefined> = {
  "GET /producer/audit": undefined,
  "GET /producer/lots": undefined,
  "GET /producer/lots/:id": undefined,
  "GET /producer/lots/:id/label": undefined,
  "GET /producer/lots/:id/labels.pdf": undefined,
  "GET /producer/lots/new": undefined,
  "GET /producer/files/:id": undefined,
  "GET /producer/listings": undefined,
  "GET /producer/listings/:id": undefined,
  "POST /producer/listings/:id/draft": {
    content: {
      title: "Miến dong",
      title_en: "",
      description: "Miến làm từ củ dong riềng.",
      description_en: "",
      keywords: [],
      label: {},
      pictures: [],
    },
    base_digest: "x",
    expected_version: 0,
  },
  "POST /producer/listings/:id/submit": { expected_version: 1 },
  "POST /producer/listings/:id/withdraw": { expected_version: 1 },
  "POST /producer/listings/pictures": {},
  "GET /producer/me": undefined,
  "GET /producer/products": undefined,
  "GET /producer/products/choices": undefined,
  "GET /producer/product-proposals/:id": undefined,
  "GET /producer/product-proposals/:id/preview": undefined,
  "POST /producer/product-proposals": { request_key: "a-key-of-nobody", content: {} },
  "POST /producer/product-proposals/:id": { content: {}, expected_version: 1 },
  "POST /producer/product-proposals/:id/submit": { expected_version: 1 },
  "POST /producer/product-proposals/:id/withdraw": { expected_version: 1 },
  "POST /producer/product-proposals/:id/discard": { expected_version: 1 },
  "GET /producer/members": undefined,
  "POST /producer/members/:id/role": { role: "staff", expected_role: "owner" },
  "POST /producer/members/:id/remove": {},
  "POST /producer/members/invitations": { email: "nobody@example.vn", role: "staff" },
  "POST /producer/members/invitations/:id/resend": { expected_count: 1 },
  "POST /producer/members/invitations/:id/withdraw": {},
  "GET /producer/notices": undefined,
  "GET /producer/money": undefined,
  "GET /producer/money/entries": undefined,
  "GET /producer/money/entries/export": undefined,
  "GET /producer/settlements/:id": undefined,
  "GET /producer/settlements/:id/statement": undefined,
  "POST /producer/payout-account": {
    bank_name: "Agribank",
    account_number: "8600205123456",
    account_holder: "NOBODY",
  },
  "POST /producer/notices/:id/read": {},
  "POST /producer/notices/read": {},
  "POST /producer/lots/:id": {
    code: "NOBODY-261124-02",
    variant_id: "variant_of_nobody",
    made_on: "2026-11-01",
    quantity: 1,
  },
  "POST /producer/lots/:id/events": { kind: "packing", happened_on: "2026-11-01" },
  "POST /producer/lots/:id/events/:event_id/remove": {},
  "POST /producer/lots/:id/recall": { reason: "Hở bao", advice: "Giữ lại", phone: "0912345678" },
  "POST /producer/lots/:id/state": { state: "closed" },
  "POST /producer/lots/:id/write-offs": { quantity: 1, reason: "spoiled" },
  "POST /producer/lots/:id/write-offs/:write_off_id/undo": {},
  "GET /producer/orders": undefined,
  "GET /producer/orders/:id/lots": undefined,
  "POST /producer/orders/:id/lots": { picks: [] },
  "GET /producer/orders/:id": undefined,
  "GET /producer/orders/papers.pdf": undefined,
  "POST /producer/orders/confirm-many": { ids: ["porder_of_nobody"] },
  "POST /producer/orders/ship-many": { parcels: [{ id: "porder_of_nobody", carrier: "VNPost" }] },
  "POST /producer/orders/:id/confirm": {},
  "POST /producer/orders/:id/deliver": {},
  "POST /producer/orders/:id/ship": { carrier: "VNPost" },
  "POST /producer/orders/:id/cancel": {
    key: "0b0c8a52-5f5f-4a55-9d0a-2f4f0e2f7a01",
    reason: "out_of_stock",
    lines: [{ line_item_id: "ordli_of_nobody", quantity: 1 }],
  },
  "GET /producer/papers": undefined,
  "GET /producer/papers/:id/file": undefined,
  "POST /producer/papers": { kind: "identity", number: "1", issued_on: "2026-01-01" },
  "GET /producer/today": undefined,
  "GET /producer/variants": undefined,
  "GET /producer/goods": undefined,
  "GET /producer/goods/:id/history": undefined,
  "GET /producer/goods/export": undefined,
  "GET /producer/goods/imports": undefined,
  "GET /producer/goods/imports/:id": undefined,
  "GET /producer/goods/imports/:id/faults": undefined,
  "POST /producer/goods/imports": {},
  "POST /producer/goods/imports/:id/commit": { mode: "good_rows" },
  "POST /producer/goods/save": {
    key: "a-key-of-nobody",
    rows: [{ variant_id: "variant_of_nobody", cells: { price: { to: 50_000, seen: 1000 } } }],
  },
  "POST /producer/lots": {
    code: "NOBODY-261124-01",
    variant_id: "variant_of_nobody",
    made_on: "2026-11-01",
    quantity: 1,
  },
  "POST /producer/variants/:id/price": { price: 50_000 },
  "POST /producer/variants/:id/stock": { kind: "adjust", delta: 1, reason: "other" },
  "GET /store/wholesale/approvals": undefined,
  "GET /store/wholesale/approvals/:id": undefined,
  "POST /store/wholesale/approvals/:id/approve": {},
  "POST /store/wholesale/approvals/:id/decline": { reason: "Để tháng sau" },
  "GET /store/wholesale/branches": undefined,
  "POST /store/wholesale/branches": {},
  "POST /store/wholesale/branches/:id": {},
  "POST /store/wholesale/branches/:id/close": {},
  "POST /store/wholesale/company": { approval_threshold_vnd: null, po_required: false },
  "POST /store/wholesale/invitations": { email: "ai@do.example", role: "owner" },
  "POST /store/wholesale/invitations/:id/revoke": {},
  "GET /store/wholesale/members": undefined,
  "POST /store/wholesale/members/:id": {},
  "POST /store/wholesale/members/:id/remove": {},
  "GET /store/wholesale/catalogue": undefined,
  "GET /store/wholesale/me": undefined,
  "GET /store/wholesale/orders": undefined,
  "GET /store/wholesale/orders/:code": undefined,
  "POST /store/wholesale/orders": {
    ...delivery,
    lines: [{ sku: "TAIHOAN-MIEN-500", quantity: 10 }],
    po_number: "PO-1",
    expected_total: 1,
    idempotency_key: "a-key-of-nobody",
  },
  "POST /store/wholesale/orders/preview": { lines: [{ sku: "TAIHOAN-MIEN-500", quantity: 10 }] },
};

const known = Object.keys(bodies).sort();
const call = (api: ApiClient, route: string, id: string) => {
  const [method, path] = route.split(" ") as ["GET" | "POST", string];
  const address = path.replace(/:\w+/, id);
  return method === "GET" ? api.get(address) : api.post(address, bodies[route]);
};

describe("the doors of producers and wholesale buyers", () => {
  let backend: Backend;
  let shop: ApiClient;
  /** What Tài Hoan has: a variant, an order to confirm, a lot. */
  let mien: StockRow;
  let order: string;
  let lot: string;
  let proposal: string;
  let member: string;
  let invitation: string;
  let actors: Record<"taiHoan" | "tanThanh" | "shopper" | "buyer" | "office", ApiClient>;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    actors = {
      taiHoan: await signIn(shop, "producer_member", "taihoan@demo.vn"),
      tanThanh: await signIn(shop, "producer_member", "tanthanh@demo.vn"),
      shopper: await signIn(shop, "customer", "khach@demo.vn"),
      buyer: await signIn(shop, "customer", "sieuthi@demo.vn"),
      office: await signIn(shop, "user", "ocop@demo.vn"),
    };
    mien = await variantOf(actors.taiHoan, "TAIHOAN-MIEN-500");
    await placeOrder(shop, [{ variant_id: mien.variant_id, quantity: 1 }]);
    const { body } = await actors.taiHoan.get<ProducerOrderList>("/producer/orders");
    order = body.orders[0]?.id ?? "";
    lot = (await makeLot(actors.taiHoan, mien.variant_id)).id;
    proposal = (await beginProposal(actors.taiHoan)).id;
    member = (await actors.taiHoan.get<ProducerMe>("/producer/me")).body.member.id;
    const invited = { email: "duoc-moi@example.vn", role: "staff" };
    invitation = (await actors.taiHoan.post<{ id: string }>("/producer/members/invitations", invited)).body
      .id;
    mien = await variantOf(actors.taiHoan, "TAIHOAN-MIEN-500");
  });
  afterAll(() => backend.stop());

  it("are all known to this test", () => {
    expect([...routesBelow("producer"), ...routesBelow("store/wholesale")].sort()).toEqual(known);
  });

  it.each(known)("%s is shut to whoever is not signed in, and to a made-up token", async (route) => {
    for (const api of [shop, shop.as({ token: "eyJhbGciOiJub25lIn0.e30." })]) {
      const answer = await call(api, route, "nothing");
      expect([answer.status, answer.body]).toEqual([401, expect.objectContaining({ type: "unauthorized" })]);
    }
  });

  it.each(known)("%s is shut to every other kind of account", async (route) => {
    const others = route.includes("/producer") ? ["shopper", "buyer", "office"] : ["taiHoan", "office"];
    for (const name of others as (keyof typeof actors)[]) {
      expect([name, (await call(actors[name], route, "nothing")).status]).toEqual([name, 401]);
    }
    if (route.includes("wholesale")) expect((await call(actors.shopper, route, "nothing")).status).toBe(404);
  });

  it.each(known.filter((route) => route.includes("/producer/") && route.includes(":id")))(
    "%s answers another producer's id exactly like a missing one",
    async (route) => {
      const made = {
        lots: lot,
        "product-proposals": proposal,
        variants: mien.variant_id,
        goods: mien.variant_id,
        members: route.includes("invitations") ? invitation : member,
      };
      const theirs = made[(route.split("/")[2] ?? "") as keyof typeof made] ?? order;
      const foreign = await call(actors.tanThanh, route, theirs);
      const missing = await call(actors.tanThanh, route, "porder_0123456789");
      expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
      expect(missing.status).toBe(404);
      expect(await variantOf(actors.taiHoan, "TAIHOAN-MIEN-500")).toMatchObject({
        price: mien.price,
        stocked: mien.stocked,
      });
    },
  );

  it("show a wholesale buyer no order but its company's", async () => {
    const { code } = await placeOrder(shop, [{ variant_id: mien.variant_id, quantity: 1 }]);
    expect((await actors.buyer.get(`/store/wholesale/orders/${code}`)).status).toBe(404);
  });

  it("let nobody choose whose prices she gets", async () => {
    const lines = [{ sku: "TAIHOAN-MIEN-500", quantity: 10 }];
    const path = "/store/wholesale/orders/preview";
    const honest = await actors.buyer.post<WholesalePreview>(path, { lines });
    const tricked = await actors.buyer.post<WholesalePreview>(`${path}?customer_group_id=x`, {
      lines,
      customer_group_id: "x",
      context: { "customer.groups.id": ["x"] },
    });
    if (tricked.status === 200) expect(tricked.body).toEqual(honest.body);
    else expect(tricked.status).toBe(400);
  });
});
