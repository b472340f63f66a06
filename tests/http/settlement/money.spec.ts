import type { LedgerEntryView } from "@contracts/ledger";
import type { ProducerMe } from "@contracts/producer";
import type {
  EntryList,
  LedgerCheck,
  MoneyOverview,
  OfficeSettlement,
  OpenedSettlements,
} from "@contracts/settlement";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import {
  account,
  act,
  confirmedAccount,
  deliver,
  openOne,
  partOf,
  payBack,
  takeMoney,
} from "../../support/money-desk";
import { placeOrder, variantOf } from "../../support/shop-api";

const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());

describe("the money of producers", () => {
  let backend: Backend;
  let database: Client;
  let shop: ApiClient;
  let office: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let taiHoanId: string;
  let mien: string;
  let nghe: string;
  beforeAll(async () => {
    backend = await bootBackend({ env: OFTEN });
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    // Ten percent of every sale, agreed before the first order: no page records a rule that reaches back.
    await database.query(
      `insert into deduction_rule (id, kind, applies_to, rate_bp, valid_from, source, recorded_on)
       values ('drule_test', 'commission', null, 1000, '2026-01-01', 'Hợp đồng ký gửi', '2026-01-01')`,
    );
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    taiHoanId = (await taiHoan.get<ProducerMe>("/producer/me")).body.producer.id;
    mien = (await variantOf(taiHoan, "TAIHOAN-MIEN-500")).variant_id;
    const { body } = await tanThanh.get<{ rows: { variant_id: string }[] }>("/producer/variants");
    nghe = body.rows[0]?.variant_id ?? "";
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const entriesOf = async (producer: ApiClient, code: string): Promise<LedgerEntryView[]> =>
    (await producer.get<EntryList>(`/producer/money/entries?order=${code}`)).body.entries;
  const posted = async (producer: ApiClient, code: string, count: number) => {
    await expect.poll(async () => (await entriesOf(producer, code)).length, { timeout: 90_000 }).toBe(count);
    return entriesOf(producer, code);
  };
  const amounts = (entries: LedgerEntryView[]) =>
    Object.fromEntries(entries.map((entry) => [entry.kind, entry.amount_vnd]));
  const overview = async (producer: ApiClient) => (await producer.get<MoneyOverview>("/producer/money")).body;

  it("earns a part when it is delivered and its order is paid for, each producer its own", async () => {
    const { id, code } = await placeOrder(shop, [
      { variant_id: mien, quantity: 2 },
      { variant_id: nghe, quantity: 1 },
    ]);
    const before = await overview(taiHoan);
    expect(before.undelivered_orders).toBe(1);
    await deliver(taiHoan, await partOf(taiHoan, code));
    const waiting = await overview(taiHoan);
    expect(waiting).toMatchObject({ undelivered_orders: 0, unpaid_orders: 1, due_vnd: before.due_vnd });
    expect(waiting.unpaid_vnd).toBe(before.undelivered_vnd);
    expect(await entriesOf(taiHoan, code)).toEqual([]);

    await takeMoney(office, id);
    const entries = amounts(await posted(taiHoan, code, 3));
    const { sale = 0, shipping = 0, commission } = entries;
    expect(commission).toBe(-sale / 10);
    expect(sale + shipping).toBe(waiting.unpaid_vnd);
    expect(await overview(taiHoan)).toMatchObject({
      due_vnd: sale + shipping - sale / 10,
      unpaid_vnd: 0,
      unpaid_orders: 0,
    });
    // The other part is paid for, but not delivered.
    expect(await entriesOf(tanThanh, code)).toEqual([]);
    await deliver(tanThanh, await partOf(tanThanh, code));
    expect(
      (await posted(tanThanh, code, 3)).every((entry) => entry.producer_order_code?.startsWith(code)),
    ).toBe(true);
  });

  it("goes from sale to payment with a refund in between, and adds up to the đồng", {
    timeout: 120_000,
  }, async () => {
    const { id, code } = await placeOrder(shop, [{ variant_id: mien, quantity: 1 }], "vietqr");
    await takeMoney(office, id);
    await deliver(taiHoan, await partOf(taiHoan, code));
    const sale = amounts(await posted(taiHoan, code, 3)).sale ?? 0;
    await payBack(office, id, 20_000);
    // Split between goods and parcel: two refunds, and the goods' commission back.
    const entries = await posted(taiHoan, code, 6);
    const sum = (kind: string) =>
      entries.filter((entry) => entry.kind === kind).reduce((all, entry) => all + entry.amount_vnd, 0);
    expect(sum("refund")).toBe(-20_000);
    const goods = entries.find((entry) => entry.kind === "refund" && !entry.words.includes(code));
    expect(sum("commission")).toBe(-Math.floor(((sale + (goods?.amount_vnd ?? 0)) * 1000 + 5000) / 10_000));

    const due = (await overview(taiHoan)).due_vnd;
    const settlement = await openOne(office, taiHoanId, today);
    const { body } = await office.get<OfficeSettlement>(`/admin/settlements/${settlement}`);
    expect([body.settlement.amount_vnd, body.statement.total_vnd]).toEqual([due, due]);
    expect((await overview(taiHoan)).settling_vnd).toBe(due);
    expect((await act(office, settlement, "pay", payment("x"))).body.code).toBe("no_account");
    const account_id = await confirmedAccount(taiHoan, office);
    expect((await act(office, settlement, "pay", payment(account_id))).status).toBe(409);
    expect((await act(office, settlement, "approve")).body.settlement.state).toBe("approved");
    expect((await act(office, settlement, "pay", payment("paccount_old"))).body.code).toBe("account_changed");
    const tries = await Promise.all(
      [1, 2, 3].map((n) => act(office, settlement, "pay", payment(account_id, `FT-${n}`))),
    );
    expect(tries.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    expect(await overview(taiHoan)).toMatchObject({ due_vnd: 0, settling_vnd: 0, paid_vnd: due });
    const taken = await database.query(
      "select sum(e.amount_vnd)::int as left from settlement_entry t join ledger_entry e on e.id = t.ledger_entry_id where t.settlement_id = $1",
      [settlement],
    );
    expect(taken.rows).toEqual([{ left: 0 }]);

    const again = await office.post<OpenedSettlements>("/admin/settlements", {
      producer_id: taiHoanId,
      up_to_on: today,
    });
    expect(again.body).toEqual({ opened_ids: [], waiting: 1, live: 0 });
    const back = await act(office, settlement, "take-back", { reason: "Sai tên chủ tài khoản" });
    expect(back.body.settlement.state).toBe("returned");
    expect(await overview(taiHoan)).toMatchObject({ due_vnd: due, paid_vnd: 0 });
    const next = await openOne(office, taiHoanId, today);
    expect((await act(office, next, "call-off", { reason: "Mở nhầm ngày" })).body.settlement.state).toBe(
      "void",
    );
    expect((await overview(taiHoan)).due_vnd).toBe(due);
  });
  const payment = (account_id: string, reference = "FT26112400001") => ({
    paid_on: today,
    reference,
    account_id,
  });

  it("finds no difference between the ledger and the orders, and the one that is made", async () => {
    const check = async () => (await office.get<LedgerCheck>("/admin/ledger/check")).body;
    expect((await check()).differences).toEqual([]);
    expect((await check()).entries).toBeGreaterThan(10);
    await expect(database.query("update ledger_entry set amount_vnd = 1")).rejects.toThrow("only ever added");
    await expect(database.query("delete from ledger_entry")).rejects.toThrow("only ever added");
    await expect(database.query("update settlement set state = 'paid' where state = 'void'")).rejects.toThrow(
      "void",
    );
    await database.query("alter table ledger_entry disable trigger ledger_entry_stays");
    await database.query("update ledger_entry set amount_vnd = amount_vnd + 1 where kind = 'shipping'");
    expect((await check()).differences.length).toBeGreaterThan(0);
    await database.query("update ledger_entry set amount_vnd = amount_vnd - 1 where kind = 'shipping'");
    await database.query("alter table ledger_entry enable trigger ledger_entry_stays");
    expect((await check()).differences).toEqual([]);
  });

  it("carries a debt forward instead of paying it", async () => {
    const { body } = await tanThanh.get<ProducerMe>("/producer/me");
    const { due_vnd } = await overview(tanThanh);
    const key = crypto.randomUUID();
    const adjust = (amount_vnd: number, sent = key) =>
      office.post(`/admin/producers/${body.producer.id}/adjustments`, {
        ...{ amount_vnd, words: "Bồi thường hàng vỡ", key: sent },
      });
    const sent = await Promise.all([1, 2, 3].map(() => adjust(-due_vnd - 5000)));
    expect(sent.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect((await overview(tanThanh)).due_vnd).toBe(-5000);
    const all = await office.post<OpenedSettlements>("/admin/settlements", { up_to_on: today });
    expect(all.body.waiting).toBeGreaterThan(0);
    await adjust(8000, crypto.randomUUID());
    const settlement = await openOne(office, body.producer.id, today);
    const { body: detail } = await act(office, settlement, "approve");
    expect(detail.settlement.amount_vnd).toBe(3000);
  });

  it("hides the money of others and from staff, and lets the owner alone name an account", async () => {
    const { settlements } = await overview(tanThanh);
    const theirs = settlements[0]?.id ?? "";
    expect((await tanThanh.get(`/producer/settlements/${theirs}`)).status).toBe(200);
    for (const path of ["", "/statement", "/statement?format=xlsx"]) {
      const foreign = await taiHoan.get(`/producer/settlements/${theirs}${path}`);
      const missing = await taiHoan.get(`/producer/settlements/settlement_0123${path}`);
      expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    }
    const { body: table } = await tanThanh.get<string>("/producer/money/entries/export?format=csv");
    expect(table).toContain("Bồi thường hàng vỡ");
    expect((await taiHoan.get<string>("/producer/money/entries/export?format=csv")).body).not.toContain(
      "Bồi thường",
    );

    const member = "update producer_member set role = $1 where email = 'tanthanh@demo.vn'";
    await database.query(member, ["manager"]);
    expect((await tanThanh.get("/producer/money")).status).toBe(200);
    expect((await tanThanh.post("/producer/payout-account", account)).status).toBe(403);
    await database.query(member, ["staff"]);
    for (const path of [
      "money",
      "money/entries",
      "money/entries/export?format=csv",
      `settlements/${theirs}`,
    ]) {
      expect([path, (await tanThanh.get(`/producer/${path}`)).status]).toEqual([path, 403]);
    }
    await database.query(member, ["owner"]);
  });

  it("answers statements that open, and refuses what is no day, no account and no rule", async () => {
    const { settlements } = await overview(taiHoan);
    const id = settlements[0]?.id ?? "";
    const pdf = await fetch(`${backend.url}/producer/settlements/${id}/statement`, {
      headers: await bearer(),
    });
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const { body: csv } = await taiHoan.get<string>(`/producer/settlements/${id}/statement?format=csv`);
    expect(csv.split("\r\n").at(-2)).toContain("Cộng");
    const wrong = [
      ["/admin/settlements", { up_to_on: "2026-02-31" }],
      ["/admin/settlements", { up_to_on: "2099-01-01" }],
      ["/admin/settlements", { up_to_on: today.slice(2) }],
      [
        "/admin/deduction-rules",
        { kind: "commission", applies_to: null, rate_bp: 500, valid_from: today, source: "Thỏa thuận" },
      ],
      [
        "/admin/deduction-rules",
        { kind: "vat", applies_to: null, rate_bp: 100, valid_from: "2099-01-01", source: "Luật" },
      ],
      [
        `/admin/producers/${taiHoanId}/adjustments`,
        { amount_vnd: 1.5, words: "Sai số tiền", key: crypto.randomUUID() },
      ],
      [
        `/admin/producers/${taiHoanId}/adjustments`,
        { amount_vnd: 0, words: "Không có gì", key: crypto.randomUUID() },
      ],
    ] as const;
    for (const [path, body] of wrong)
      expect([path, (await office.post(path, body)).status]).toEqual([path, 400]);
    const bank = await taiHoan.post("/producer/payout-account", { ...account, account_number: "<b>1</b>" });
    expect(bank.status).toBe(400);
    const rule = {
      kind: "commission",
      applies_to: null,
      rate_bp: 0,
      valid_from: "2099-01-01",
      source: "Hết hợp đồng",
    };
    const made = await office.post<{ rule_id: string }>("/admin/deduction-rules", rule);
    expect(made.status).toBe(201);
    expect((await office.post("/admin/deduction-rules", rule)).status).toBe(400);
    expect((await office.post(`/admin/deduction-rules/${made.body.rule_id}/withdraw`, {})).status).toBe(200);
    expect((await office.post("/admin/deduction-rules/drule_test/withdraw", {})).status).toBe(409);
  });
  async function bearer(): Promise<Record<string, string>> {
    const { body } = await shop.post<{ token: string }>("/auth/producer_member/emailpass", {
      ...{ email: "taihoan@demo.vn", password: "ocop-demo-2026" },
    });
    return { authorization: `Bearer ${body.token}` };
  }
});
