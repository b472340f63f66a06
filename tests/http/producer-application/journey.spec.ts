import type { ApiError } from "@contracts/error";
import type { PayoutAccounts } from "@contracts/payout-account";
import type { ProducerMe } from "@contracts/producer";
import type {
  ApplicationView,
  OfficeApplication,
  OfficeApplicationList,
  ReturnedApplication,
} from "@contracts/producer-application";
import type { InvitationRow } from "@contracts/producer-member";
import type { PaperView } from "@contracts/producer-paper";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { anApplication, sendApplication } from "../../support/application-form";
import { type Backend, bootBackend, OFTEN } from "../../support/boot-backend";
import { accept, keyInLetter } from "../../support/members";
import { sql } from "../../support/variants";

type Office = { application: OfficeApplication } & ApiError;
const PASSWORD = "mat-khau-dau-tien";

describe("an application to sell on the market", () => {
  let backend: Backend;
  let shop: ApiClient;
  let office: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend({ env: OFTEN });
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
  });
  afterAll(() => backend.stop());

  const send = (fields: Record<string, string>, more: Parameters<typeof sendApplication>[2] = {}) =>
    sendApplication(backend, fields, more);
  const idOf = async (code: string) => {
    const { body } = await office.get<OfficeApplicationList>(`/admin/producer-applications?q=${code}`);
    return body.applications[0]?.id ?? "";
  };
  const read = async (id: string) =>
    (await office.get<Office>(`/admin/producer-applications/${id}`)).body.application;
  const move = async (id: string, verb: string, more: object = {}) => {
    const expected_version = (await read(id)).version;
    return office.post<Office>(`/admin/producer-applications/${id}/${verb}`, { expected_version, ...more });
  };
  const enter = (email: string, password = PASSWORD) =>
    shop.post<{ token?: string }>("/auth/producer_member/emailpass", { email, password });
  const lettersTo = (email: string) =>
    sql(backend, `select key, text from mail where "to" = '${email}' order by created_at`) as Promise<
      { key: string; text: string }[]
    >;

  it("is refused field by field, and a file that lies is not kept", async () => {
    const files = { food_safety: "<svg onload=alert(1)>", business_registration: "%PDF-1.4 trailer" };
    const faultsOf = async (changes: Record<string, string>, more = {}) =>
      (await send(anApplication(changes), more)).body.fields ?? {};
    expect(await faultsOf({ tax_code: "0300588568" })).toHaveProperty("tax_code");
    expect(await faultsOf({ tax_code: "", legal_form: "company" })).toHaveProperty("tax_code");
    expect(await faultsOf({ commune_code: "00166" })).toHaveProperty("commune_code");
    expect(await faultsOf({ password: "ngan" })).toHaveProperty("password");
    expect(await faultsOf({ consent: "" })).toHaveProperty("consent");
    expect(await faultsOf({ food_safety_issued_on: "2026-02-31" })).toHaveProperty("food_safety_issued_on");
    expect(await faultsOf({ food_safety_expires_on: "" })).toHaveProperty("food_safety_expires_on");
    expect(await faultsOf({}, { files: {} })).toHaveProperty("business_registration");
    expect((await send(anApplication(), { files })).body.code).toBe("file_refused");
    expect((await send({})).status).toBe(400);
    const all = { ...anApplication({ name: "", food_safety_issued_on: "2026-02-31" }) };
    const faults = (await send(all, { files: { food_safety: "%PDF-1.4 trailer" } })).body.fields ?? {};
    expect(Object.keys(faults).sort()).toEqual(["business_registration", "food_safety_issued_on", "name"]);
    expect(await sql(backend, "select id from producer_application")).toEqual([]);
    expect(await sql(backend, "select id from stored_file where name like 'business%'")).toEqual([]);
  });

  it("is one however often it is sent, and tells a second one of the same name without saying whose", async () => {
    const form = anApplication();
    const first = await send(form);
    expect(first).toMatchObject({ status: 201, body: { code: expect.stringMatching(/^DK-/) } });
    expect((await send(form)).body.code).toBe(first.body.code);
    const again = await send(anApplication({ name: form.name?.normalize("NFD").toUpperCase() ?? "" }));
    expect(Object.keys(again.body.fields ?? {}).sort()).toEqual(["name", "tax_code"]);
    expect(JSON.stringify(again.body)).not.toContain("Nông Thị");
    const { body } = await shop.get<{ application: ApplicationView }>(
      `/store/producer-applications/${first.body.code.toLowerCase()}`,
    );
    expect(body.application).toMatchObject({ state: "submitted", remark: null });
    expect(JSON.stringify(body)).not.toMatch(/0912|example\.vn|8300/);
    const racing = anApplication({ name: "Tổ hợp tác đua", legal_form: "cooperative_group", tax_code: "" });
    const forms = [1, 2].map(() => ({
      ...racing,
      email: "dua@example.vn",
      request_key: crypto.randomUUID(),
    }));
    const both = await Promise.all(forms.map((one) => send(one)));
    expect(both.map((one) => one.status).sort()).toEqual([201, 400]);
  });

  it("goes back with a remark, is mended by the link of the letter alone, once", async () => {
    const email = "sua-lai@example.vn";
    const own = { email, name: "Hộ trình diễn Bản Pjàu", legal_form: "household", tax_code: "" };
    const { code } = (await send(anApplication(own))).body;
    const id = await idOf(code);
    const remark = "Ảnh giấy đăng ký mờ, bạn chụp lại giúp văn phòng.";
    expect((await move(id, "return", { remark: "mờ" })).status).toBe(400);
    expect((await move(id, "return", { remark })).body.application.state).toBe("returned");
    const letter = (await lettersTo(email)).at(-1)?.text ?? "";
    expect(letter).toContain(remark);
    const token = /khoa=([\w-]+)/.exec(letter)?.[1] ?? "";
    const open = (key: string) =>
      shop
        .as({ headers: { "x-application-token": key } })
        .get<{ application: ReturnedApplication }>(`/store/producer-applications/${code}/returned`);
    expect((await open("wrong")).status).toBe(404);
    const { body } = await open(token);
    expect(body.application).toMatchObject({ remark, fields: { email }, papers: { length: 2 } });
    const { request_key: _, consent: __, password: ___, ...fields } = anApplication(own);
    const mended = { ...fields, name: "Hộ trình diễn Bản Pjàu 2" };
    const mend = (key: string) => send({ ...mended, token: key }, { path: `/${code}`, files: {} });
    expect(await mend("wrong")).toMatchObject({ status: 404 });
    expect((await mend(token)).status).toBe(200);
    expect((await mend(token)).status).toBe(404);
    expect(await read(id)).toMatchObject({ state: "submitted", name: mended.name, papers: { length: 2 } });
    expect((await move(id, "refuse", { remark: "Hộ này đã bán ở gian hàng khác." })).status).toBe(200);
    expect((await move(id, "approve")).status).toBe(409);
    expect((await enter(email)).status).toBe(401);
    expect(
      await sql(
        backend,
        `select id from producer_application where id = '${id}' and password_hash is not null`,
      ),
    ).toEqual([]);
  });

  it("becomes one producer with owner, papers and account, by two clerks and after a crash", async () => {
    const email = "thanh-lap@example.vn";
    const own = { email, name: "Hợp tác xã trình diễn Khe Đăm", tax_code: "0100109106" };
    const { code } = (await send(anApplication(own))).body;
    const id = await idOf(code);
    // What a crash in the middle of an approval leaves behind.
    await sql(
      backend,
      `insert into producer (id, handle, name, legal_form, aliases, old_province, province_code, province_name, tax_code, application_id)
       values ('producer_left', 'hop-tac-xa-trinh-dien-khe-dam', '${own.name}', 'cooperative', '[]', '', '19', '', '0100109106', '${id}')`,
    );
    await sql(
      backend,
      `insert into shipping_profile (id, name, type) values ('sp_left', 'hop-tac-xa-trinh-dien-khe-dam producer_left', 'default')`,
    );
    await sql(
      backend,
      `insert into fulfillment_set (id, name, type) values ('fs_left', 'hop-tac-xa-trinh-dien-khe-dam producer_left', 'shipping')`,
    );
    await sql(
      backend,
      `insert into producer_member (id, name, email, role, producer_id) values ('pmember_left', 'Nông Thị', '${email}', 'owner', 'producer_left')`,
    );
    await sql(
      backend,
      `insert into auth_identity (id, app_metadata) values ('authid_left', '{"producer_member_id":"pmember_left"}')`,
    );
    await sql(
      backend,
      `insert into provider_identity (id, entity_id, provider, auth_identity_id) values ('provid_left', '${email}', 'emailpass', 'authid_left')`,
    );
    await sql(
      backend,
      `insert into stock_location (id, name, metadata) values ('sl_left', '${own.name}', '{"producer_id":"producer_left"}'), ('sl_other', '${own.name}', null)`,
    );
    const both = await Promise.all([move(id, "approve"), move(id, "approve")]);
    expect(both.map((one) => one.status)).toEqual([200, 200]);
    const [first, second] = both.map((one) => one.body.application.producer_id);
    expect(first).toBe(second);
    const made = await sql(
      backend,
      `select id from producer where name = '${own.name}' and deleted_at is null`,
    );
    expect(made).toHaveLength(1);
    const locations = await sql(backend, `select id from stock_location where id in ('sl_left', 'sl_other')`);
    expect(locations).toEqual([{ id: "sl_other" }]);
    expect(await lettersTo(email)).toHaveLength(2);

    const { body } = await enter(email);
    const desk = shop.as({ token: body.token ?? "" });
    const me = (await desk.get<ProducerMe>("/producer/me")).body;
    expect(me).toMatchObject({ member: { role: "owner" }, selling: { obstacle: "unverified" } });
    const papers = (await desk.get<{ papers: PaperView[] }>("/producer/papers")).body.papers;
    expect(papers.map((paper) => [paper.kind, paper.state]).sort()).toEqual([
      ["business_registration", "submitted"],
      ["food_safety", "submitted"],
    ]);
    expect((await desk.get(`/producer/files/${papers[0]?.file_id}`)).status).toBe(200);
    const money = (await desk.get<{ accounts: PayoutAccounts }>("/producer/money")).body.accounts;
    expect(money).toMatchObject({ current: null, waiting: { account_number: "8300205123456" } });
  });

  it("does not tell whether an e-mail has an account, nor gives anybody a foreign one", async () => {
    const own = { name: "Hợp tác xã trình diễn Tài khoản cũ", tax_code: "", legal_form: "cooperative_group" };
    const sent = await send(anApplication({ ...own, email: "taihoan@demo.vn" }));
    expect(sent.status).toBe(201);
    const id = await idOf(sent.body.code);
    const { producer_id } = (await move(id, "approve")).body.application;
    expect((await move(id, "approve")).body.application.producer_id).toBe(producer_id);
    expect((await enter("taihoan@demo.vn")).status).toBe(401);
    const holder = await signIn(shop, "producer_member", "taihoan@demo.vn");
    expect((await holder.get<ProducerMe>("/producer/me")).body.producers).toHaveLength(1);
    const lost = await keyInLetter(backend, "taihoan@demo.vn");
    const at = `/admin/producers/${producer_id}/invitations`;
    const { invitations } = (await office.get<{ invitations: InvitationRow[] }>(at)).body;
    expect(invitations).toMatchObject([{ email: "taihoan@demo.vn", role: "owner", state: "open" }]);
    const resend = `${at}/${invitations[0]?.id}/resend`;
    expect((await office.post(resend, { expected_count: 1 })).status).toBe(200);
    expect((await office.post(resend.replace(producer_id ?? "", "x"), { expected_count: 2 })).status).toBe(
      404,
    );
    expect((await holder.post(resend, { expected_count: 2 })).status).toBe(401);
    const key = await keyInLetter(backend, "taihoan@demo.vn");
    expect([key === lost, (await accept(shop, lost, "ocop-demo-2026")).status]).toEqual([false, 404]);
    expect((await accept(shop, key, PASSWORD)).body.fields).toHaveProperty("password");
    expect((await accept(shop, key, "ocop-demo-2026")).body.producer_id).toBe(producer_id);
    expect((await holder.get<ProducerMe>("/producer/me")).body.producers).toHaveLength(2);
  });

  it("is emptied of all that is personal six months after it was refused", async () => {
    const email = "quen-di@example.vn";
    const own = { email, name: "Hộ trình diễn Quên đi", legal_form: "household", tax_code: "" };
    const { code } = (await send(anApplication(own))).body;
    const id = await idOf(code);
    await move(id, "refuse", { remark: "Hồ sơ này không thuộc chợ của tỉnh." });
    const { papers } = await read(id);
    const decideOn = (day: string) =>
      sql(backend, `update producer_application set decided_on = '${day}' where id = '${id}'`);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await read(id)).toMatchObject({ forgotten_on: null, fields: { email } });
    await decideOn("2026-01-05");
    await expect.poll(async () => (await read(id)).forgotten_on, { timeout: 15_000 }).not.toBeNull();
    const row = JSON.stringify(await sql(backend, `select * from producer_application where id = '${id}'`));
    expect(row).not.toMatch(/Quên đi|example\.vn|0912|8300|Nông Thị|4700123456/);
    expect(row).toContain(code);
    const files = papers.map(({ file_id }) => `'${file_id}'`).join(",");
    expect(files).not.toBe("");
    expect(await sql(backend, `select id from stored_file where id in (${files})`)).toEqual([]);
    const seen = await shop.get<{ application: ApplicationView }>(`/store/producer-applications/${code}`);
    expect(seen.body.application).toMatchObject({ state: "refused", name: "", remark: null });
  });

  it("is the office's alone", async () => {
    const member = await signIn(shop, "producer_member", "taihoan@demo.vn");
    for (const stranger of [shop, member]) {
      expect((await stranger.get("/admin/producer-applications")).status).toBe(401);
      expect((await stranger.post("/admin/producer-applications/x/approve", {})).status).toBe(401);
    }
    expect((await office.get("/admin/producer-applications/none")).status).toBe(404);
    const table = await office.get<string>("/admin/producer-applications/export?format=csv");
    expect([table.status, String(table.body).includes("Khe Đăm")]).toEqual([200, true]);
  });

  it("is taken so often from one address and no more", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 25; n += 1) statuses.push((await send({}, { files: {} })).status);
    expect(statuses).toContain(429);
  });
});
