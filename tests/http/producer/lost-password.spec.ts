import type { AuditList } from "@contracts/audit";
import type { ApiError } from "@contracts/error";
import type { RegisteredProducer, RenewedSignIn } from "@contracts/producer-registration";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";

const email = "mat-khau@example.vn";
type Member = { id: string; sign_in_renewed_at: string | null };
type Detail = { producer: { members: Member[] } };

describe("a member who lost the first password", () => {
  let backend: Backend;
  let shop: ApiClient;
  let office: ApiClient;
  let producer: string;
  let first: string;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
    const { communes } = (
      await office.get<{ communes: { code: string }[] }>("/admin/communes?province_code=19")
    ).body;
    const { body } = await office.post<RegisteredProducer>("/admin/producers", {
      name: "Hộ trình diễn Mật Khẩu",
      legal_form: "household",
      province_code: "19",
      commune_code: communes[0]?.code,
      contact_name: "Nông Thị Quên",
      contact_email: email,
    });
    producer = body.producer_id;
    first = body.password;
  });
  afterAll(() => backend.stop());

  const enter = (password: string) =>
    shop.post<{ token?: string }>("/auth/producer_member/emailpass", { email, password });
  const memberOf = async (id: string) =>
    (await office.get<Detail>(`/admin/producers/${id}`)).body.producer.members[0];
  const renew = (member: string, seen: string | null, who = office, of = producer) =>
    who.post<RenewedSignIn & ApiError>(`/admin/producers/${of}/members/${member}/password`, {
      seen_renewed_at: seen,
    });

  it("gets a new one from the office; the old one and the sessions opened with it end", async () => {
    const desk = shop.as({ token: (await enter(first)).body.token ?? "" });
    expect((await desk.get("/producer/me")).status).toBe(200);
    const member = await memberOf(producer);
    const id = member?.id ?? "";
    const { status, body } = await renew(id, null);
    expect(status).toBe(201);
    expect(body).toEqual({ producer_member_id: id, email, password: expect.stringMatching(/^\w{14}$/) });
    expect((await desk.get("/producer/me")).status).toBe(401);
    expect((await desk.post("/auth/token/refresh")).body).not.toHaveProperty("token");
    expect((await enter(first)).status).toBe(401);
    const again = shop.as({ token: (await enter(body.password)).body.token ?? "" });
    expect((await again.get("/producer/me")).body).toMatchObject({ member: { id, email } });

    const { entries } = (await office.get<AuditList>(`/admin/audit?row_id=${id}`)).body;
    expect(entries[0]).toMatchObject({ operation: "update", actor_kind: "office" });
    expect(entries[0]?.after).toHaveProperty("sign_in_renewed_at");
    expect(JSON.stringify(entries)).not.toContain(body.password);
  });

  it("is given one by the first of two clerks; the second is told", async () => {
    const member = await memberOf(producer);
    const both = await Promise.all(
      [0, 1].map(() => renew(member?.id ?? "", member?.sign_in_renewed_at ?? null)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [made, told] = both.sort((a, b) => a.status - b.status);
    expect(told?.body.message).toContain("vừa cấp lại mật khẩu");
    expect((await enter(made?.body.password ?? "")).status).toBe(200);
  });

  it("gets none from anybody else, and nobody gets one for another producer's person", async () => {
    const member = await memberOf(producer);
    const seen = member?.sign_in_renewed_at ?? null;
    const stranger = await signIn(shop, "producer_member", "taihoan@demo.vn");
    for (const who of [shop, stranger]) expect((await renew(member?.id ?? "", seen, who)).status).toBe(401);
    const { producers } = (await office.get<{ producers: { id: string }[] }>("/admin/producers?q=Tài Hoan"))
      .body;
    const other = producers[0]?.id ?? "";
    expect((await renew(member?.id ?? "", seen, office, other)).status).toBe(404);
    expect((await renew("pmember_none", null)).status).toBe(404);
    const demonstration = await memberOf(other);
    expect((await renew(demonstration?.id ?? "", null, office, other)).status).toBe(409);
    await signIn(shop, "producer_member", "taihoan@demo.vn");
  });
});
