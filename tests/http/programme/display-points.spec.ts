import type { DisplayPointList, OfficeDisplayPoint } from "@contracts/display-point";
import type { ApiError } from "@contracts/error";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFreePort } from "../../../scripts/process/free-port.mjs";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { type FakeStorefront, startFakeStorefront } from "../../support/fake-storefront";

const point = {
  name: "Cửa hàng OCOP thử",
  address: "Tổ 1",
  province_code: "19",
  commune_code: "01840",
  phone: "0209 3870 123",
  is_open: true,
};
const path = "/admin/display-points";

describe("display points", () => {
  let backend: Backend;
  let storefront: FakeStorefront;
  let shop: ApiClient;
  let office: ApiClient;
  beforeAll(async () => {
    const port = await findFreePort();
    storefront = await startFakeStorefront(port);
    backend = await bootBackend({ storefrontPort: port });
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
  });
  afterAll(async () => {
    await backend.stop();
    await storefront.stop();
  });

  const shown = async () => {
    const { body } = await shop.get<DisplayPointList>("/store/display-points");
    return body.display_points.map(({ name }) => name);
  };
  const told = () => storefront.calls.flatMap((call) => call.tags).includes("display-points");

  it("say how many a source counts, and mark what is made up", async () => {
    const { body } = await shop.get<DisplayPointList>("/store/display-points");
    expect(body.known).toMatchObject({ count: 21, counted_on: "2024-12-31" });
    const real = body.display_points.filter((one) => !one.is_demonstration);
    expect(real.map((one) => one.commune.name)).toEqual(["Phường Đức Xuân"]);
    expect(real[0]?.address).toContain("chưa có trong nguồn");
  });

  it("stand on the shoppers' list as soon as the office writes them, and the page is told within two seconds", async () => {
    const { status, body } = await office.post<{ id: string }>(path, point);
    expect(status).toBe(201);
    expect(await shown()).toContain(point.name);
    await expect.poll(told, { timeout: 2_000, interval: 50 }).toBe(true);

    storefront.calls.splice(0);
    await office.post(`${path}/${body.id}`, { ...point, is_open: false });
    expect(await shown()).not.toContain(point.name);
    await expect.poll(told, { timeout: 2_000, interval: 50 }).toBe(true);

    expect((await office.delete(`${path}/${body.id}`)).status).toBe(200);
    expect((await office.post(`${path}/${body.id}`, point)).status).toBe(404);
  });

  it("need a commune of the province, stand once, and keep what was typed in one form", async () => {
    const elsewhere = await office.post<{ fields?: object }>(path, { ...point, commune_code: "00166" });
    expect([elsewhere.status, Object.keys(elsewhere.body.fields ?? {})]).toEqual([400, ["commune_code"]]);
    for (const wrong of [
      { name: " " },
      { phone: "gọi tôi" },
      { address: "x".repeat(301) },
      { is_open: "yes" },
    ]) {
      expect((await office.post(path, { ...point, ...wrong })).status, JSON.stringify(wrong)).toBe(400);
    }
    expect((await office.post(path, point)).status).toBe(201);
    const decomposed = await office.post<{ code?: string }>(path, {
      ...point,
      name: point.name.normalize("NFD"),
    });
    expect([decomposed.status, decomposed.body.code]).toEqual([409, "duplicate_display_point"]);
  });

  it("are not written over by a clerk who has not seen what a colleague wrote", async () => {
    const { id } = (await office.post<{ id: string }>(path, { ...point, name: "Điểm của hai người" })).body;
    const read = async () => {
      const { body } = await office.get<{ display_points: OfficeDisplayPoint[] }>(
        `${path}?q=${encodeURIComponent("hai người")}`,
      );
      return body.display_points[0];
    };
    const seen_at = (await read())?.updated_at;
    const change = (address: string) =>
      office.post<ApiError>(`${path}/${id}`, { ...point, name: "Điểm của hai người", address, seen_at });
    const both = await Promise.all([change("Số 1"), change("Số 2")]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const told = both.find(({ status }) => status === 409)?.body;
    expect(told).toMatchObject({
      code: "changed_meanwhile",
      message: expect.stringContaining("Chưa ghi gì"),
    });
    expect((await read())?.address).toBe(both[0]?.status === 200 ? "Số 1" : "Số 2");
    expect((await change("Số 3")).status).toBe(409);
    await office.delete(`${path}/${id}`);
  });

  it("are written by the office alone, and saved as a table", async () => {
    const member = await signIn(shop, "producer_member", "taihoan@demo.vn");
    for (const stranger of [shop, member]) {
      expect((await stranger.post(path, point)).status).toBe(401);
      expect((await stranger.get(path)).status).toBe(401);
    }
    const csv = await office.get<string>(`${path}/export?format=csv&q=Đức`);
    expect(csv.body).toContain("Phường Đức Xuân");
  });
});
