import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProductPage } from "@contracts/catalogue";
import type { LotDetail } from "@contracts/lot";
import type { LotTrace } from "@contracts/tracing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { makeLot } from "../../support/lots";
import { variantOf } from "../../support/shop-api";

const clockFile = join(tmpdir(), `ocop-clock-${process.pid}-${Date.now()}`);
const DAY_MS = 24 * 60 * 60 * 1000;
const GTIN = "2012345678903";

describe("a lot, for everybody", () => {
  let backend: Backend;
  let shop: ApiClient;
  let taiHoan: ApiClient;
  let office: ApiClient;
  let variant: string;
  let lot: LotDetail;
  beforeAll(async () => {
    writeFileSync(clockFile, "0");
    backend = await bootBackend({ env: { CLOCK_FILE: clockFile } });
    shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    office = await signIn(shop, "user", "ocop@demo.vn");
    variant = (await variantOf(taiHoan, "TAIHOAN-MIEN-500")).variant_id;
    lot = await makeLot(taiHoan, variant, {
      code: "TAIHOAN-XUAT-01",
      raw_materials: [
        {
          name: "Củ dong riềng",
          place: "",
          commune_code: "02185",
          supplier: "Nhà bà Hoàng Thị Sen",
          received_on: "2026-01-02",
        },
      ],
    });
  });
  afterAll(() => backend.stop());

  const trace = (code: string, query = "") =>
    shop.get<{ lot: LotTrace }>(`/store/lots/${encodeURIComponent(code)}${query}`);

  it.each(["TAIHOAN-XUAT-99", "x", "../orders", "TH'; drop table lot; --", "A".repeat(300)])(
    "%j is nobody's code: 404, whatever was typed",
    async (code) => {
      expect((await trace(code)).status).toBe(404);
    },
  );

  it.each([
    "TAIHOAN-XUAT-01",
    "taihoan-xuat-01",
    " Taihoan – xuat – 01 ",
    "TÀIHOAN-XUẤT-01".normalize("NFD"),
  ])("is found as %j", async (code) => {
    expect((await trace(code)).body.lot?.code).toBe("TAIHOAN-XUAT-01");
  });

  it("tells what it is and where it is from, and of no person", async () => {
    const { body, headers } = await trace(lot.code);
    expect(Object.keys(body.lot).sort()).toEqual(
      [
        ...["code", "days_left", "events", "is_demonstration", "made_on", "producer", "product", "quantity"],
        ...["raw_materials", "recall", "star", "today", "use_by_on", "variant"],
      ].sort(),
    );
    expect(body.lot.raw_materials).toEqual([
      expect.objectContaining({ name: "Củ dong riềng", commune: "Xã Côn Minh, Thái Nguyên" }),
    ]);
    expect(body.lot.producer).toMatchObject({
      handle: "htx-tai-hoan",
      former_place: { district: "Huyện Na Rì" },
    });
    expect(JSON.stringify(body)).not.toMatch(/Sen|supplier|BK-|order|phone/);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("is led to by its GTIN and code together, and by no other pair", async () => {
    const { body } = await shop.get<ProductPage>("/store/catalogue/products/mien-dong-tai-hoan");
    const other = body.variants.find(({ id }) => id !== variant);
    const path = `/admin/products/${body.id}/variants`;
    expect((await office.post(`${path}/${variant}`, { barcode: GTIN })).status).toBe(200);
    expect((await office.post(`${path}/${other?.id}`, { barcode: "2012345678910" })).status).toBe(200);
    expect((await trace(lot.code, `?gtin=0${GTIN}`)).status).toBe(200);
    expect((await trace(lot.code, `?gtin=${GTIN}`)).status).toBe(200);
    for (const gtin of ["02012345678910", "02012345678904", "8934563138165", "abc"]) {
      expect([gtin, (await trace(lot.code, `?gtin=${gtin}`)).status]).toEqual([gtin, 404]);
    }
  });

  it("tells the star as it stood when it was made and as it stands now", async () => {
    const early = await makeLot(taiHoan, variant, { code: "TAIHOAN-XUAT-02", made_on: "2024-11-19" });
    const before = (await trace(early.code)).body.lot.star;
    expect([before.made.star.star_rating, before.now.star.star_rating]).toEqual([null, 5]);
    const sameStar = (await trace(lot.code)).body.lot.star;
    expect([sameStar.made.star.star_rating, sameStar.now.star.star_rating]).toEqual([5, 5]);
    expect(sameStar.made.decision?.id).toBe(sameStar.now.decision?.id);
    writeFileSync(clockFile, "2027-11-21T00:00:00+07:00");
    const { star, days_left, today } = (await trace(lot.code)).body.lot;
    writeFileSync(clockFile, "0");
    expect(today).toBe("2027-11-21");
    expect([star.made.star.star_rating, star.now.star.star_rating]).toEqual([5, null]);
    expect(star.now).toMatchObject({ star: { standing: "expired" }, decision: { standing: "expired" } });
    expect(days_left).toBe((Date.parse("2029-01-10") - Date.parse("2027-11-21")) / DAY_MS);
  });

  it("cannot be sought by trying codes without end, and is open again to whoever waits", async () => {
    let refused = 0;
    for (let at = 0; at < 8 && refused === 0; at++) {
      const tries = Array.from({ length: 50 }, (_, nth) => trace(`NO-SUCH-${at}-${nth}`));
      refused = (await Promise.all(tries)).filter(({ status }) => status === 429).length;
    }
    expect(refused).toBeGreaterThan(0);
  });
});
