import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProductPage } from "@contracts/catalogue";
import type { OrderView } from "@contracts/order";
import type { StockRow } from "@contracts/producer";
import type { WholesaleList } from "@contracts/wholesale";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { lookUp, placeOrder, variantOf } from "../../support/shop-api";
import { sql } from "../../support/variants";
import { pageOf, type Recorded, revocation } from "./desk";

const HANDLE = "mien-dong-tai-hoan";
const SKU = "TAIHOAN-MIEN-500";

describe("the star in every place that tells it", () => {
  let folder: string;
  let backend: Backend;
  let shop: ApiClient;
  let office: ApiClient;
  let holder: ApiClient;
  let buyer: ApiClient;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "ocop-clock-"));
    setClock("2026-11-24T05:00:00Z");
    backend = await bootBackend({ env: { CLOCK_FILE: join(folder, "clock") } });
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
    holder = await signIn(shop, "producer_member", "taihoan@demo.vn");
    buyer = await signIn(shop, "customer", "sieuthi@demo.vn");
  });
  afterAll(async () => {
    await backend.stop();
    rmSync(folder, { recursive: true });
  });

  const setClock = (instant: string) => writeFileSync(join(folder, "clock"), instant);
  const stockRows = async () => (await holder.get<{ rows: StockRow[] }>("/producer/variants")).body.rows;
  const wholesaleRows = async () =>
    (await buyer.get<WholesaleList>("/store/wholesale/catalogue?limit=200")).body.rows;
  /** Where a row's star is not that of its product's own page. */
  const strayed = async (): Promise<string[]> => {
    const pages = new Map<string, Promise<ProductPage>>();
    const star = async (handle: string) => {
      pages.set(handle, pages.get(handle) ?? pageOf(shop, handle));
      return (await pages.get(handle))?.star;
    };
    const rows = [...(await stockRows()), ...(await wholesaleRows())];
    expect(rows.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const row of rows)
      if (JSON.stringify(row.star) !== JSON.stringify(await star(row.product_handle))) faults.push(row.sku);
    return faults;
  };
  const starOf = async () => {
    const at = (rows: { sku: string; star: StockRow["star"] }[]) =>
      rows.find(({ sku }) => sku === SKU)?.star.star_rating;
    return { stock: at(await stockRows()), wholesale: at(await wholesaleRows()) };
  };

  it("is never inherited by a sibling: each row tells its own product's star", async () => {
    expect(await strayed()).toEqual([]);
    const siblings = await sql<{ handle: string; mine: boolean }>(
      backend,
      `select p.handle, exists (select 1 from ocop_certification c where c.product_id = p.id) as mine
       from product p join product_product_producer_producer l on l.product_id = p.id and l.deleted_at is null
       where p.status = 'published' and p.deleted_at is null and l.producer_id in (
         select producer_id from ocop_certification where expires_on > '2026-11-24')`,
    );
    const without = siblings.filter(({ mine }) => !mine);
    expect(without.length).toBeGreaterThan(3);
    for (const { handle } of without) {
      const { star, certifications } = await pageOf(shop, handle);
      expect([star.star_rating, star.former, certifications], handle).toEqual([null, null, []]);
    }
  });

  it("stands in an order as on its day and as today; in stock and wholesale as today", async () => {
    const { star } = await pageOf(shop, HANDLE);
    const { star_rating, valid_until } = star;
    if (star_rating === null || valid_until === null) throw new Error("The product must hold a star.");
    const { variant_id } = await variantOf(holder, SKU);
    const { code } = await placeOrder(shop, [{ variant_id, quantity: 1 }]);
    const line = async (): Promise<OrderView["parts"][number]["lines"][number]["star"] | undefined> =>
      (await lookUp(shop, code)).parts[0]?.lines[0]?.star;
    expect(await line()).toMatchObject({ ordered: { star_rating }, today: { star_rating } });

    // 17:00 in UTC is midnight in Việt Nam.
    setClock(`${valid_until}T16:59:59Z`);
    expect(await starOf()).toEqual({ stock: star_rating, wholesale: star_rating });
    expect(await line()).toMatchObject({ ordered: { star_rating }, today: { star_rating } });
    setClock(`${valid_until}T17:00:00Z`);
    expect(await starOf()).toEqual({ stock: null, wholesale: null });
    expect(await line()).toMatchObject({
      ordered: { star_rating, standing: "in_force" },
      today: { star_rating: null, standing: "expired", former: { star_rating } },
    });
    expect(await strayed()).toEqual([]);
    setClock("2026-11-24T05:00:00Z");
  });

  it("goes from all of them with a revocation, from its day on and for no sibling", async () => {
    const page = await pageOf(shop, HANDLE);
    const others = (await stockRows()).filter((row) => row.product_handle !== HANDLE);
    const made = await office.post<Recorded>(
      "/admin/certifications",
      revocation(page, { issuer_level: "centre" }),
    );
    expect([made.status, made.body]).toMatchObject([201, {}]);
    expect(await starOf()).toEqual({ stock: null, wholesale: null });
    expect((await stockRows()).filter((row) => row.product_handle !== HANDLE)).toEqual(others);
  });
});
