import type { ApprovalView } from "@contracts/approval";
import type { MemberList } from "@contracts/buyer";
import type {
  PlacedWholesale,
  ToldOrder,
  WholesaleList,
  WholesaleMe,
  WholesalePreview,
} from "@contracts/wholesale";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { application, approvedBuyer, buyerNamed, invitationToken, signInBuyer } from "../../support/buyers";
import { delivery } from "../../support/shop-api";

type Refused = { code?: string; fields?: Record<string, string>; message?: string };
const wholesale = "/store/wholesale";

describe("a company that buys wholesale", () => {
  let backend: Backend;
  /** Beside the first, on the same database: what races, races over both. */
  let beside: Backend;
  let database: Client;
  let shop: ApiClient;
  let office: ApiClient;
  let group: string;
  let lan: { id: string; owner: ApiClient };
  let other: { id: string; owner: ApiClient };
  beforeAll(async () => {
    backend = await bootBackend();
    beside = await bootBackend({ beside: backend });
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
    const { body } = await office.get<{ customer_groups: { id: string }[] }>("/admin/customer-groups");
    group = body.customer_groups[0]?.id ?? "";
    lan = await approvedBuyer(shop, office, "Công ty TNHH Thực phẩm Lan Anh", "lan@lananh.example");
    other = await approvedBuyer(shop, office, "Công ty CP Bán lẻ Hồng Hà", "ha@hongha.example");
  });
  afterAll(async () => {
    await database.end();
    await beside.stop();
    await backend.stop();
  });

  const invite = async (by: ApiClient, email: string, role: string) => {
    await by.post(`${wholesale}/invitations`, { email, role });
    return invitationToken(backend.databaseUrl, email);
  };
  const join = async (by: ApiClient, email: string, role: string): Promise<ApiClient> => {
    const token = await invite(by, email, role);
    const body = { name: "Người được mời", password: "mat-khau-mua-si" };
    expect((await shop.post(`/store/buyer-invitations/${token}/accept`, body)).status).toBe(200);
    return signInBuyer(shop, email);
  };
  const basketOf = async (api: ApiClient, times = 1) => {
    const list = await api.get<WholesaleList>(`${wholesale}/catalogue?limit=200`);
    const row = list.body.rows.find(({ available, min_quantity }) => available >= min_quantity * times * 6);
    if (!row) throw new Error("The seed holds too little for wholesale.");
    const lines = [{ sku: row.sku, quantity: row.min_quantity * times }];
    const asked = { lines, province_code: delivery.province_code };
    const { body } = await api.post<WholesalePreview>(`${wholesale}/orders/preview`, asked);
    return { lines, expected_total: body.total };
  };
  const place = (api: ApiClient, basket: object, idempotency_key: string) =>
    api.post<PlacedWholesale & Refused>(`${wholesale}/orders`, {
      ...delivery,
      po_number: "PO-7",
      idempotency_key,
      ...basket,
    });
  /** The same person at the other process. */
  const atOther = (email: string) => signInBuyer(apiClient(beside), email);
  const memberOf = async (owner: ApiClient, email: string) => {
    const { body } = await owner.get<MemberList>(`${wholesale}/members`);
    return body.members.find((member) => member.email === email)?.id ?? "";
  };

  it("waits without a price until the operator approves it, and loses every price when suspended", async () => {
    await shop.post("/store/buyers", application("Siêu thị Chờ Duyệt", "cho@duyet.example"));
    const waiting = await signInBuyer(shop, "cho@duyet.example");
    const me = await waiting.get<WholesaleMe>(`${wholesale}/me`);
    expect(me.body.buyer.state).toBe("applied");
    for (const path of ["catalogue", "orders", "branches", "members", "approvals"]) {
      const answer = await waiting.get<Refused>(`${wholesale}/${path}`);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, "not_approved"]);
    }
    const id = await buyerNamed(office, "Siêu thị Chờ Duyệt");
    await office.post(`/admin/buyers/${id}/approve`, { customer_group_id: group });
    expect((await waiting.get(`${wholesale}/catalogue`)).status).toBe(200);
    const twice = await office.post<Refused>(`/admin/buyers/${id}/refuse`, { reason: "Giấy tờ thiếu" });
    expect([twice.status, twice.body.code]).toEqual([409, "changed_meanwhile"]);
    await office.post(`/admin/buyers/${id}/suspend`, { reason: "Chưa trả tiền hàng" });
    expect((await waiting.get(`${wholesale}/catalogue`)).status).toBe(403);
    expect((await waiting.get(`${wholesale}/orders`)).status).toBe(200);
    await office.post(`/admin/buyers/${id}/lift`, {});
    expect((await waiting.get(`${wholesale}/catalogue`)).status).toBe(200);
  });

  it("is refused with a tax code that fails its check digit or is registered already, and learns of no account", async () => {
    const good = application("Công ty Thử", "thu@thu.example");
    const wrong = await shop.post<Refused>("/store/buyers", { ...good, tax_code: "0300588568" });
    expect([wrong.status, Object.keys(wrong.body.fields ?? {})]).toEqual([400, ["tax_code"]]);
    await shop.post("/store/buyers", good);
    const again = await shop.post<Refused>("/store/buyers", { ...good, email: "khac@thu.example" });
    expect([again.status, Object.keys(again.body.fields ?? {})]).toEqual([400, ["tax_code"]]);
    const known = await shop.post("/store/buyers", application("Công ty Lạ", "khach@demo.vn"));
    const fresh = await shop.post("/store/buyers", application("Công ty Mới", "moi@moi.example"));
    expect([known.status, known.body]).toEqual([fresh.status, fresh.body]);
    expect(await buyerNamed(office, "Công ty Lạ")).toBe("");
  });

  it("never sees another company: foreign ids answer like missing ones, and a foreign header is no company", async () => {
    const branch = {
      name: "Kho Cầu Giấy",
      province_code: "01",
      commune_code: "00166",
      street: "Số 1 phố Minh Khai",
      receiving_hours: "7:00 đến 10:30",
      contact_name: "Anh Tú",
      contact_phone: "0987654321",
    };
    const { body: made } = await lan.owner.post<{ id: string }>(`${wholesale}/branches`, branch);
    const member = await memberOf(lan.owner, "lan@lananh.example");
    await lan.owner.post(`${wholesale}/invitations`, { email: "cho@lananh.example", role: "buyer" });
    const { body: list } = await lan.owner.get<MemberList>(`${wholesale}/members`);
    const invitation = list.invitations[0]?.id ?? "";
    const change = { role: "finance", spending_limit_vnd: null, spending_period: null };
    const doors: [string, string, object][] = [
      ["branches/:id", made.id, branch],
      ["branches/:id/close", made.id, {}],
      ["members/:id", member, change],
      ["members/:id/remove", member, {}],
      ["invitations/:id/revoke", invitation, {}],
    ];
    for (const [path, id, body] of doors) {
      const at = (asked: string) => other.owner.post(`${wholesale}/${path.replace(":id", asked)}`, body);
      const [foreign, missing] = [await at(id), await at("x_0123456789")];
      expect([path, foreign.status, foreign.body]).toEqual([path, 404, missing.body]);
    }
    const sent = await place(
      other.owner,
      { ...(await basketOf(other.owner)), branch_id: made.id },
      "foreign-1",
    );
    expect(sent.status).toBe(404);
    const dressed = other.owner.as({ headers: { "x-buyer-id": lan.id } });
    for (const path of ["me", "catalogue", "orders", "members"])
      expect([path, (await dressed.get(`${wholesale}/${path}`)).status]).toEqual([path, 404]);
    expect((await lan.owner.get<MemberList>(`${wholesale}/members`)).body).toEqual(list);
  });

  it("invites by a letter that works once, and asks for whom somebody of two companies buys", async () => {
    const token = await invite(lan.owner, "mai@example.vn", "buyer");
    const body = { name: "Mai", password: "mat-khau-mua-si" };
    const accept = () => shop.post<Refused>(`/store/buyer-invitations/${token}/accept`, body);
    const statuses = (await Promise.all([accept(), accept()])).map((answer) => answer.status).sort();
    expect(statuses[0]).toBe(200);
    expect(statuses[1]).toBeGreaterThanOrEqual(400);
    expect((await accept()).status).toBe(404);
    const { rows } = await database.query(
      "select token_hash from buyer_invitation where email = 'mai@example.vn'",
    );
    expect(rows.map((row) => row.token_hash)).not.toContain(token);

    const mai = await signInBuyer(shop, "mai@example.vn");
    expect((await mai.get<WholesaleMe>(`${wholesale}/me`)).body.buyer.id).toBe(lan.id);
    const second = await invite(other.owner, "mai@example.vn", "finance");
    const stranger = await other.owner.post(`/store/buyer-invitations/${second}/accept`, { name: "Hà" });
    expect(stranger.status).toBe(403);
    expect((await mai.post(`/store/buyer-invitations/${second}/accept`, { name: "Mai" })).status).toBe(200);
    const unsaid = await mai.get<Refused>(`${wholesale}/catalogue`);
    expect([unsaid.status, unsaid.body.code]).toEqual([409, "choose_buyer"]);
    for (const [id, role] of [
      [lan.id, "buyer"],
      [other.id, "finance"],
    ] as const) {
      const chosen = mai.as({ headers: { "x-buyer-id": id } });
      expect((await chosen.get<WholesaleMe>(`${wholesale}/me`)).body.member.role).toBe(role);
    }
  });

  it("keeps its last owner, and lets only owners say who may do what", async () => {
    const own = await memberOf(lan.owner, "lan@lananh.example");
    const alone = await lan.owner.post<Refused>(`${wholesale}/members/${own}/remove`, {});
    expect([alone.status, alone.body.code]).toEqual([409, "last_owner"]);
    const bookkeeper = await join(lan.owner, "so@lananh.example", "finance");
    const basket = await basketOf(bookkeeper);
    expect((await place(bookkeeper, basket, "finance-1")).status).toBe(403);
    const invitation = { email: "x@x.example", role: "owner" };
    expect((await bookkeeper.post(`${wholesale}/invitations`, invitation)).status).toBe(403);
    await join(lan.owner, "hai@lananh.example", "owner");
    const two = await memberOf(lan.owner, "hai@lananh.example");
    const removals = [own, two].map((id) => lan.owner.post(`${wholesale}/members/${id}/remove`, {}));
    await Promise.all(removals);
    const { rows } = await database.query(
      "select count(*)::int as n from buyer_member where buyer_id = $1 and role = 'owner' and deleted_at is null",
      [lan.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("places nothing beyond a member's limit, ten orders at once included", async () => {
    const buyer = await join(other.owner, "mua@hongha.example", "buyer");
    const basket = await basketOf(buyer);
    const id = await memberOf(other.owner, "mua@hongha.example");
    await other.owner.post(`${wholesale}/members/${id}`, {
      role: "buyer",
      spending_limit_vnd: basket.expected_total * 2,
      spending_period: "month",
    });
    const sides = [buyer, await atOther("mua@hongha.example")] as const;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => place(sides[at % 2 === 0 ? 0 : 1], basket, `limit-race-${at}`)),
    );
    const codes = answers.map(({ status, body }) => (status === 200 ? "placed" : body.code));
    expect(codes.filter((code) => code === "placed")).toHaveLength(2);
    const refusals = codes.filter((code) => code !== "placed");
    expect(new Set(refusals)).toEqual(new Set(["spending_limit"]));
    const { body } = await other.owner.get<MemberList>(`${wholesale}/members`);
    expect(body.members.find((member) => member.id === id)?.spent_vnd).toBe(basket.expected_total * 2);
  });

  it("asks somebody else above its threshold, and then places exactly what was asked, once", async () => {
    const approver = await join(other.owner, "duyet@hongha.example", "approver");
    const basket = await basketOf(other.owner);
    const rules = { approval_threshold_vnd: basket.expected_total - 1, po_required: true };
    await other.owner.post(`${wholesale}/company`, rules);
    const withoutPo = await place(other.owner, { ...basket, po_number: "" }, "approve-0");
    expect(withoutPo.status).toBe(400);
    const asked = await place(other.owner, basket, "approve-1");
    expect([asked.status, asked.body.order]).toEqual([202, null]);
    const path = `${wholesale}/approvals/${asked.body.approval_id}`;
    const own = await other.owner.post<Refused>(`${path}/approve`, {});
    expect([own.status, own.body.code]).toEqual([403, "own_request"]);
    expect((await lan.owner.get(path)).status).not.toBe(200);
    const sides = [approver, await atOther("duyet@hongha.example")];
    const answers = await Promise.all(sides.map((side) => side.post(`${path}/approve`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await other.owner.get<{ approval: ApprovalView }>(path);
    expect(body.approval).toMatchObject({ state: "approved", total_vnd: basket.expected_total });
    expect(body.approval.order_code).toMatch(/^BK-/);
    const told = await approver.get<ToldOrder>(`${wholesale}/orders/${body.approval.order_code}`);
    expect(told.body.history.map(({ what, by_name }) => [what, by_name])).toEqual([
      ["requested", "Trần Thị Hoa"],
      ["approved", "Người được mời"],
    ]);
    const { rows } = await database.query(
      "select count(*)::int as n from wholesale_terms where idempotency_key = 'approve-1'",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("asks again when a price has changed since, and orders nothing", async () => {
    const approver = await signInBuyer(shop, "duyet@hongha.example");
    const basket = await basketOf(other.owner);
    const asked = await place(other.owner, basket, "changed-1");
    const sku = basket.lines[0]?.sku;
    await database.query(
      `update price set amount = amount - 500, raw_amount = jsonb_build_object('value', (amount - 500)::text, 'precision', 20)
       where price_list_id is not null and price_set_id in (select l.price_set_id from product_variant_price_set l
         join product_variant v on v.id = l.variant_id where v.sku = $1)`,
      [sku],
    );
    const path = `${wholesale}/approvals/${asked.body.approval_id}`;
    const { body } = await approver.post<{ approval: ApprovalView }>(`${path}/approve`, {});
    expect(body.approval).toMatchObject({ state: "changed", order_code: null });
    await other.owner.post(`${wholesale}/company`, { approval_threshold_vnd: 1000, po_required: true });
    const again = await place(other.owner, await basketOf(other.owner), "changed-2");
    const declined = await approver.post<{ approval: ApprovalView }>(
      `${wholesale}/approvals/${again.body.approval_id}/decline`,
      { reason: "Để tháng sau" },
    );
    expect(declined.body.approval).toMatchObject({ state: "declined", remark: "Để tháng sau" });
  });
});
