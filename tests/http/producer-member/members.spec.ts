import type { ProducerMe } from "@contracts/producer";
import type { InvitationView, MemberList } from "@contracts/producer-member";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { accept, addMember, invite, keyInLetter, MEMBER_PASSWORD } from "../../support/members";
import { routesBelow } from "../../support/route-files";
import { sql } from "../../support/variants";

describe("the members of a producer", () => {
  let backend: Backend;
  let shop: ApiClient;
  let owner: ApiClient;
  let stranger: ApiClient;
  let manager: ApiClient;
  let staff: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    owner = await signIn(shop, "producer_member", "taihoan@demo.vn");
    stranger = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    manager = await addMember(backend, shop, owner, "quan-ly@example.vn", "manager");
    staff = await addMember(backend, shop, owner, "nhan-vien@example.vn", "staff");
  });
  afterAll(() => backend.stop());

  const me = async (api: ApiClient) => (await api.get<ProducerMe>("/producer/me")).body;
  const list = async (api: ApiClient) => (await api.get<MemberList>("/producer/members")).body;
  const idOf = async (email: string) =>
    (await list(owner)).members.find((member) => member.email === email)?.id ?? "";
  const open = (token: string) =>
    shop
      .as({ headers: { "x-invitation-token": token } })
      .get<{ invitation: InvitationView }>("/store/producer-invitations");
  const setRole = (api: ApiClient, id: string, expected_role: string, role: string) =>
    api.post(`/producer/members/${id}/role`, { role, expected_role });
  const remove = (api: ApiClient, id: string) => api.post(`/producer/members/${id}/remove`, {});

  it("see and do what their role allows, route by route", async () => {
    const closed: Record<string, string[]> = {
      owner: [],
      manager: [],
      staff: ["GET /producer/members", "GET /producer/money", "GET /producer/money/entries"].concat(
        "GET /producer/money/entries/export",
      ),
    };
    const roles = { owner, manager, staff };
    const plain = routesBelow("producer").filter((route) => route.startsWith("GET ") && !route.includes(":"));
    for (const [role, api] of Object.entries(roles)) {
      expect((await me(api)).member.role).toBe(role);
      const refused: string[] = [];
      for (const route of plain) {
        const { status } = await api.get(route.slice(4));
        if (status === 403) refused.push(route);
        expect([route, status]).not.toEqual([route, 401]);
      }
      expect([role, refused.sort()]).toEqual([role, closed[role]?.sort()]);
    }
    const target = await idOf("nhan-vien@example.vn");
    const account = { bank_name: "Agribank", account_number: "8600205123456", account_holder: "X" };
    for (const api of [manager, staff]) {
      const answers = [
        await api.post("/producer/payout-account", account),
        await invite(api, "ai-do@example.vn", "owner"),
        await setRole(api, target, "staff", "owner"),
        await remove(api, target),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    expect((await manager.get<MemberList>("/producer/members")).body.may_manage).toBe(false);
    expect((await staff.get("/producer/settlements/x")).status).toBe(403);
  });

  it("come by a link that is used once, by one of two who open it at once", async () => {
    const email = "mot-lan@example.vn";
    expect((await invite(owner, email, "staff")).status).toBe(201);
    expect((await invite(owner, email.toUpperCase(), "manager")).body.fields).toHaveProperty("email");
    expect((await invite(owner, "taihoan@demo.vn", "staff")).body.fields).toHaveProperty("email");
    expect((await invite(owner, "không phải", "staff")).status).toBe(400);
    const key = await keyInLetter(backend, email);
    expect(JSON.stringify((await list(owner)).invitations)).not.toContain(key);
    expect((await open(key)).body.invitation).toMatchObject({ email, role: "staff", has_account: false });
    expect((await accept(shop, key, "ngan")).body.fields).toHaveProperty("password");
    const both = await Promise.all([accept(shop, key), accept(shop, key)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await open(key)).status).toBe(404);
    expect((await list(owner)).members.filter((member) => member.email === email)).toHaveLength(1);
  });

  it("do not come by a link that has run out, was withdrawn, or was sent anew", async () => {
    const email = "doi-lau@example.vn";
    const { id } = (await invite(owner, email, "staff")).body;
    const first = await keyInLetter(backend, email);
    await sql(
      backend,
      `update producer_invitation set expires_at = now() - interval '1 second' where id = '${id}'`,
    );
    expect((await open(first)).body).toMatchObject({ code: "expired" });
    expect((await accept(shop, first)).status).toBe(404);
    expect((await list(owner)).invitations.find((one) => one.id === id)?.state).toBe("expired");
    const resend = (expected_count: number) =>
      owner.post(`/producer/members/invitations/${id}/resend`, { expected_count });
    const twice = await Promise.all([resend(1), resend(1)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const second = await keyInLetter(backend, email);
    expect(second).not.toBe(first);
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200]);
    expect((await owner.post(`/producer/members/invitations/${id}/withdraw`, {})).status).toBe(200);
    expect([(await open(second)).status, (await accept(shop, second)).status]).toEqual([404, 404]);
    expect((await resend(2)).status).toBe(409);
    expect((await open("")).status).toBe(404);
  });

  it("of another producer are out of reach, and answer like missing ones", async () => {
    const { id } = (await invite(owner, "nguoi-khac@example.vn", "staff")).body;
    const theirs = await idOf("nhan-vien@example.vn");
    for (const path of [`${theirs}/remove`, `invitations/${id}/withdraw`]) {
      expect((await stranger.post(`/producer/members/${path}`, {})).status).toBe(404);
    }
    expect((await setRole(stranger, theirs, "staff", "owner")).status).toBe(404);
    expect(JSON.stringify(await list(stranger))).not.toContain("example.vn");
  });

  it("keep at least one owner, also when two remove each other at once", async () => {
    const mine = await idOf("taihoan@demo.vn");
    expect((await remove(owner, mine)).body).toMatchObject({ code: "last_owner" });
    expect((await setRole(owner, mine, "owner", "staff")).body).toMatchObject({ code: "last_owner" });
    const hoa = await addMember(backend, shop, owner, "chu-hai@example.vn", "owner");
    const hers = await idOf("chu-hai@example.vn");
    const both = await Promise.all([remove(owner, hers), remove(hoa, mine)]);
    const won = both.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const left = (await sql(
      backend,
      `select email from producer_member where role = 'owner' and deleted_at is null and producer_id = (select id from producer where handle = '${(await me(staff)).producer.handle}')`,
    )) as { email: string }[];
    expect(left).toHaveLength(1);
    // Whoever is left takes the other back, for the tests that follow.
    if (left[0]?.email !== "taihoan@demo.vn") {
      await sql(backend, `update producer_member set deleted_at = null where id = '${mine}'`);
    }
  });

  it("lose the desk with their next request, and their role with the change", async () => {
    const gone = await addMember(backend, shop, owner, "se-nghi@example.vn", "manager");
    expect((await gone.get("/producer/money")).status).toBe(200);
    const id = await idOf("se-nghi@example.vn");
    expect((await setRole(owner, id, "staff", "manager")).status).toBe(409);
    expect((await setRole(owner, id, "manager", "staff")).status).toBe(200);
    expect((await gone.get("/producer/money")).status).toBe(403);
    expect((await remove(owner, id)).status).toBe(200);
    expect((await gone.get("/producer/me")).status).toBe(401);
    expect((await gone.post("/producer/notices/read", {})).status).toBe(401);
    const again = await addMember(backend, shop, owner, "se-nghi@example.vn", "staff");
    expect((await me(again)).member.role).toBe("staff");
  });

  it("act for several producers with one account, for the one they name and are in", async () => {
    await invite(owner, "tanthanh@demo.vn", "staff");
    const key = await keyInLetter(backend, "tanthanh@demo.vn");
    expect((await open(key)).body.invitation.has_account).toBe(true);
    expect((await accept(shop, key, MEMBER_PASSWORD)).body.fields).toHaveProperty("password");
    const { body } = await accept(shop, key, "ocop-demo-2026");
    const home = await me(stranger);
    expect(home).toMatchObject({ member: { role: "owner" }, producers: { length: 2 } });
    const at = (id: string) => stranger.as({ headers: { "x-producer-id": id } });
    expect(await me(at(body.producer_id))).toMatchObject({
      member: { role: "staff", email: "tanthanh@demo.vn" },
      producer: { id: body.producer_id },
    });
    expect((await at(body.producer_id).get("/producer/money")).status).toBe(403);
    const other = (await sql(
      backend,
      `select id from producer where id not in ('${home.producer.id}', '${body.producer_id}') limit 1`,
    )) as { id: string }[];
    for (const id of [other[0]?.id ?? "", "", "producer_none"]) {
      const answer = await at(id).get("/producer/orders");
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: "not_a_member" })]);
    }
    await remove(owner, await idOf("tanthanh@demo.vn"));
    expect((await at(body.producer_id).get("/producer/me")).status).toBe(403);
    expect((await me(stranger)).producers).toHaveLength(1);
  });

  it("of a suspended producer finish its orders and leave, but sell nothing", async () => {
    const office = await signIn(shop, "user", "ocop@demo.vn");
    const { id } = (await me(stranger)).producer;
    const reason = "Giấy phép đã bị thu hồi, chờ giấy mới.";
    expect((await office.post(`/admin/producers/${id}/suspend`, { reason })).status).toBe(200);
    expect((await stranger.get("/producer/members")).status).toBe(200);
    expect((await stranger.post("/producer/members/x/remove", {})).status).toBe(404);
    expect((await stranger.post("/producer/orders/x/confirm", {})).status).toBe(404);
    expect((await stranger.post("/producer/goods/save", {})).body).toMatchObject({ code: "suspended" });
    expect((await office.post(`/admin/producers/${id}/lift-suspension`, {})).status).toBe(200);
  });
});
