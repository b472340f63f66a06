import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GoodsImportDetail } from "@contracts/goods-import";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { goodsOf, listGoods, saveGoods } from "../../support/goods-desk";
import { makeManyVariants } from "../../support/many-variants";
import { openCart } from "../../support/shop-api";

const MIEN = "TAIHOAN-MIEN-500";
const clockFile = join(mkdtempSync(join(tmpdir(), "ocop-clock-")), "clock");
type Told = GoodsImportDetail & { code?: string; message?: string };

describe("stock and prices by spreadsheet, and by the day", () => {
  let backend: Backend;
  let shop: ApiClient;
  let producer: ApiClient;
  let other: ApiClient;
  beforeAll(async () => {
    writeFileSync(clockFile, "0");
    backend = await bootBackend({ env: { CLOCK_FILE: clockFile } });
    await makeManyVariants(backend, { like: MIEN, count: 1000, prefix: "SHEET" });
    shop = apiClient(backend);
    producer = await signIn(shop, "producer_member", "taihoan@demo.vn");
    other = await signIn(shop, "producer_member", "tanthanh@demo.vn");
  });
  afterAll(() => backend.stop());
  const csv = (lines: string[]) => ({
    name: "kho.csv",
    bytes: Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`),
  });
  const send = (lines: string[], as = producer) => as.upload<Told>("/producer/goods/imports", csv(lines));
  const commit = (id: string, mode: string, as = producer) =>
    as.post<Told>(`/producer/goods/imports/${id}/commit`, { mode });

  it("takes a download back unchanged as nothing to do", async () => {
    const file = await fetch(`${backend.url}/producer/goods/export?format=csv`, {
      headers: {
        authorization: `Bearer ${await tokenOf()}`,
        "x-publishable-api-key": backend.publishableKey,
      },
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    const { status, body } = await producer.upload<Told>("/producer/goods/imports", {
      name: "bang.csv",
      bytes,
    });
    expect([status, body.import.counts.changed, body.import.counts.refused]).toEqual([200, 0, 0]);
    expect(body.import.counts.unchanged).toBeGreaterThan(1000);
  });
  const tokenOf = async () => {
    const { body } = await shop.post<{ token: string }>("/auth/producer_member/emailpass", {
      email: "taihoan@demo.vn",
      password: "ocop-demo-2026",
    });
    return body.token;
  };

  it("saves 970 of 1,000 rows, hands 30 back for correction, and is done once however often it is sent", async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => {
      const sku = `SHEET-${String(n + 1).padStart(4, "0")}`;
      return n % 33 === 0 && n < 990 ? `${sku},"1.234,5",20,20` : `${sku},"66.000",25,20`;
    });
    const sheet = ["SKU,Giá lẻ,Tồn kho,Tồn lúc tải về", ...lines];
    const first = await send(sheet);
    const again = await send(sheet);
    expect(again.body.import.id).toBe(first.body.import.id);
    expect(first.body.import.counts).toEqual({ changed: 970, unchanged: 0, refused: 30 });
    const { id } = first.body.import;
    const whole = await commit(id, "all_or_nothing");
    expect([whole.status, whole.body.code]).toEqual([409, "import_refused"]);
    expect((await goodsOf(producer, "SHEET-0002")).price).toBe(50_000);
    const before = Date.now();
    const answers = await Promise.all([commit(id, "good_rows"), commit(id, "good_rows")]);
    expect((Date.now() - before) / 1000).toBeLessThan(15);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.body.import).toMatchObject({ state: "committed", saved: 1940 });
    expect(await goodsOf(producer, "SHEET-0002")).toMatchObject({ price: 66_000, stocked: 25 });
    expect(await goodsOf(producer, "SHEET-0001")).toMatchObject({ price: 50_000, stocked: 20 });
    const faults = await producer.get<string>(`/producer/goods/imports/${id}/faults?format=csv`);
    expect(faults.body.split("\r\n").filter((line) => line.includes("1.234,5"))).toHaveLength(30);
  });

  it("adds a count to what has moved since the download, and says so", async () => {
    const { variant_id } = await goodsOf(producer, "SHEET-0100");
    await saveGoods(producer, [
      { variant_id, cells: { stock: { kind: "adjust", delta: -4, reason: "sold_at_fair" } } },
    ]);
    const { stocked } = await goodsOf(producer, "SHEET-0100");
    const seen = (stocked ?? 0) + 4;
    const { body } = await send(["Mã hàng,Trong kho,Tồn lúc tải về", `sheet-0100,${seen + 10},${seen}`]);
    expect(body.rows[0]?.changes[0]?.note).toContain(String(seen));
    await commit(body.import.id, "all_or_nothing");
    expect((await goodsOf(producer, "SHEET-0100")).stocked).toBe((stocked ?? 0) + 10);
  });

  it("knows no SKU of another producer, and shows none of its imports", async () => {
    const sheet = ["SKU,Giá lẻ", "SHEET-0001,70000", "KHONG-CO,70000"];
    const { body } = await send(sheet, other);
    const [foreign, missing] = body.rows.map(({ reasons }) => reasons[0]?.message.replace(/“.*”/, "“”"));
    expect(foreign).toBe(missing);
    const mine = await send(["SKU,Giá lẻ", "SHEET-0007,70000"]);
    const { id } = mine.body.import;
    expect((await other.get(`/producer/goods/imports/${id}`)).status).toBe(404);
    expect((await commit(id, "good_rows", other)).status).toBe(404);
    expect((await other.get<{ imports: unknown[] }>("/producer/goods/imports")).body.imports).toHaveLength(1);
  });

  it("refuses what is no sheet of stock and prices, whole and in words", async () => {
    const huge = Array.from({ length: 50_001 }, (_, n) => `X-${n},1000`);
    const files = [
      csv([]),
      csv(["Tên,Giá", "Miến,65000"]),
      csv(["SKU,Giá lẻ,Giá lẻ", "A,1,2"]),
      csv(["SKU,Giá lẻ", ...huge]),
      { name: "bang.xlsx", bytes: Buffer.from("PK\x03\x04 no archive") },
      { name: "anh.png", bytes: Buffer.from("\x89PNG\r\n", "latin1") },
    ];
    for (const file of files) {
      const { status, body } = await producer.upload<Told>("/producer/goods/imports", file);
      expect([status, body.code]).toEqual([400, "table_refused"]);
    }
    expect((await producer.post("/producer/goods/imports", {})).status).toBe(400);
    const { body } = await send([
      "SKU,Giá lẻ,Từ ngày,Giá hẹn",
      "SHEET-0008,=1+1,31/02/2027,70000",
      "SHEET-0008,1,,",
    ]);
    expect(body.import.counts).toEqual({ changed: 0, unchanged: 0, refused: 2 });
  });

  it("sells at a planned price from its day on, without any job having run", async () => {
    const { variant_id, price } = await goodsOf(producer, "SHEET-0200");
    const tomorrow = new Date(Date.now() + 7 * 3_600_000 + 86_400_000).toISOString().slice(0, 10);
    const plan = { price: 99_000, starts_on: tomorrow };
    await saveGoods(producer, [{ variant_id, cells: { planned_price: { to: plan, seen: null } } }]);
    expect(await goodsOf(producer, "SHEET-0200")).toMatchObject({ price, planned_price: plan });
    writeFileSync(clockFile, String(86_400_000));
    const cart = await openCart(shop, [{ variant_id, quantity: 1 }]);
    const summary = await cart.api.get(`/store/carts/${cart.id}/summary`);
    expect(JSON.stringify(summary.body)).toContain("99000");
    expect(await goodsOf(producer, "SHEET-0200")).toMatchObject({ price: 99_000, planned_price: null });
    const { body } = await producer.get<{ prices: object[] }>(`/producer/goods/${variant_id}/history`);
    expect(body.prices[0]).toMatchObject({
      after: 99_000,
      planned_for: tomorrow,
      member: expect.stringMatching(/\S/),
    });
    writeFileSync(clockFile, "0");
    expect((await listGoods(producer)).length).toBeGreaterThan(1000);
  });
});
