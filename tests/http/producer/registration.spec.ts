import type { ApiError } from "@contracts/error";
import type { ProducerMe } from "@contracts/producer";
import type { PaperView } from "@contracts/producer-paper";
import type { RegisteredProducer } from "@contracts/producer-registration";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
const form = {
  name: "Hợp tác xã trình diễn Nà Phặc",
  legal_form: "cooperative",
  tax_code: "0300 588 569",
  province_code: "19",
  commune_code: "",
  phone: "0912 345 678",
  contact_name: "Nông Thị Trình Diễn",
  contact_email: "Na-Phac@Example.vn ",
};
type Registered = RegisteredProducer & ApiError;
type Detail = { producer: { name: string; tax_code: string; phone: string; papers: PaperView[] } };

describe("a producer that the office registers", () => {
  let backend: Backend;
  let shop: ApiClient;
  let office: ApiClient;
  let commune_code: string;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
    const { body } = await office.get<{ communes: { code: string }[] }>("/admin/communes?province_code=19");
    commune_code = body.communes[0]?.code ?? "";
  });
  afterAll(() => backend.stop());

  const register = (change: Partial<typeof form> = {}, who = office) =>
    who.post<Registered>("/admin/producers", { ...form, commune_code, ...change });
  const enter = (email: string, password: string) =>
    shop.post<{ token?: string }>("/auth/producer_member/emailpass", { email, password });

  it("is refused field by field, in words", async () => {
    const { status, body } = await office.post<ApiError>("/admin/producers", {});
    expect(status).toBe(400);
    expect(body.fields).toMatchObject({
      name: expect.stringContaining("tên đầy đủ"),
      legal_form: "Hãy chọn loại hình.",
      contact_email: expect.stringContaining("e-mail"),
    });
    const faultOf = async (change: Partial<typeof form>) => (await register(change)).body.fields ?? {};
    expect(await faultOf({ tax_code: "" })).toEqual({ tax_code: expect.stringContaining("phải có") });
    expect(await faultOf({ tax_code: "0300588568" })).toEqual({ tax_code: expect.stringContaining("sai") });
    expect(await faultOf({ commune_code: "00166" })).toEqual({ commune_code: expect.stringContaining("xã") });
    expect(await faultOf({ contact_email: "taihoan@demo.vn" })).toHaveProperty("contact_email");
    expect(await faultOf({ contact_email: "không phải e-mail" })).toHaveProperty("contact_email");
    expect(await faultOf({ name: "HTX Tài Hoan".normalize("NFD") })).toHaveProperty("name");
  });

  it("is made once by two clerks at once; its head signs in, and nothing sells yet", async () => {
    const both = await Promise.all([register(), register()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
    const made = both.find(({ status }) => status === 201)?.body;
    const { body } = await enter("na-phac@example.vn", made?.password ?? "");
    const me = await shop.as({ token: body.token ?? "" }).get<ProducerMe>("/producer/me");
    expect(me.body).toMatchObject({
      member: { name: form.contact_name, role: "owner" },
      producer: { name: form.name },
      selling: { obstacle: "unverified" },
    });
    const detail = (await office.get<Detail>(`/admin/producers/${made?.producer_id}`)).body.producer;
    expect(detail).toMatchObject({ name: form.name, tax_code: "0300588569", phone: form.phone });
    expect(JSON.stringify(detail)).not.toContain(made?.password);
    const again = await register({ name: "HTX khác", contact_email: "khac@example.vn" });
    expect(again.body.fields?.tax_code).toContain(form.name);

    const paper = { kind: "business_registration", number: "0300588569", issued_on: "2026-01-05" };
    const path = `/admin/producers/${made?.producer_id}/papers`;
    const hand = (fields: Record<string, string>) =>
      office.upload<ApiError>(path, { name: "giay.pdf", bytes: pdf }, fields);
    expect((await hand({ ...paper, number: "", issued_on: "2026-02-31" })).body.fields).toEqual({
      number: "Hãy ghi số của giấy.",
      issued_on: "Hãy chọn ngày cấp ghi trên giấy.",
    });
    expect((await hand(paper)).status).toBe(201);
    const { papers } = (await office.get<Detail>(`/admin/producers/${made?.producer_id}`)).body.producer;
    expect(papers).toMatchObject([{ number: "0300588569", state: "submitted" }]);
  });

  it("is nobody's to make but the office's", async () => {
    const member = await signIn(shop, "producer_member", "taihoan@demo.vn");
    for (const stranger of [shop, member]) {
      expect((await register({ name: "HTX lạ" }, stranger)).status).toBe(401);
      expect((await stranger.upload("/admin/producers/x/papers", { name: "a.pdf", bytes: pdf })).status).toBe(
        401,
      );
    }
  });
});
