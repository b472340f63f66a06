import type { LotDetail, LotList } from "@contracts/lot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { makeLot } from "../../support/lots";
import { variantOf } from "../../support/shop-api";

type Answer = { lot: LotDetail; message: string; code?: string; fields?: Record<string, string> };

describe("the lots of a producer", () => {
  let backend: Backend;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let mien: string;
  beforeAll(async () => {
    backend = await bootBackend();
    const shop = apiClient(backend);
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    mien = (await variantOf(taiHoan, "TAIHOAN-MIEN-500")).variant_id;
  });
  afterAll(() => backend.stop());

  const facts = { variant_id: "", made_on: "2026-01-10", use_by_on: "2029-01-10", quantity: 10 };
  const create = (api: ApiClient, change: object) =>
    api.post<Answer>("/producer/lots", { ...facts, variant_id: mien, ...change });

  it("begin with a suggested code, what went in and what was done", async () => {
    const lot = await makeLot(taiHoan, mien, {
      raw_materials: [
        {
          name: "Củ dong riềng",
          place: "",
          commune_code: "02185",
          supplier: null,
          received_on: "2026-01-02",
        },
      ],
      events: [
        {
          kind: "packing",
          happened_on: "2026-01-11",
          place: "Xưởng",
          commune_code: null,
          note: "",
          corrects_id: null,
        },
        {
          kind: "harvest",
          happened_on: "2026-01-02",
          place: "",
          commune_code: "02185",
          note: "",
          corrects_id: null,
        },
      ],
    });
    expect(lot.code).toMatch(/^TAIHOAN-\d{6}-\d{2}$/);
    expect(lot).toMatchObject({
      remaining: 100,
      allocated: 0,
      written_off: 0,
      state: "open",
      is_editable: true,
    });
    expect(lot.raw_materials[0]?.place).toBe("Xã Côn Minh, Thái Nguyên");
    expect(lot.events.map((event) => [event.kind, event.place])).toEqual([
      ["harvest", "Xã Côn Minh, Thái Nguyên"],
      ["packing", "Xưởng"],
    ]);
    const { body } = await taiHoan.get<LotList>(`/producer/lots?q=mien%20dong&state=open`);
    expect(body.lots.map((row) => row.id)).toContain(lot.id);
    expect(body.total).toBe(body.lots.length);
  });

  it("are nobody else's: another producer's lot is like one that does not exist", async () => {
    const { id } = await makeLot(taiHoan, mien);
    const foreign = await tanThanh.get(`/producer/lots/${id}`);
    const missing = await tanThanh.get("/producer/lots/lot_0123456789");
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    const { body } = await tanThanh.get<LotList>("/producer/lots");
    expect(body.lots.filter((lot) => lot.product.title.includes("Tài Hoan"))).toEqual([]);
    expect((await create(tanThanh, { code: "TANTHANH-1" })).body.fields).toHaveProperty("variant_id");
  });

  it.each([
    ["a code with marks", { code: "TÀIHOAN-01" }, "code"],
    ["a code with odd signs", { code: "AB<script>" }, "code"],
    ["a code that is too short", { code: "AB1" }, "code"],
    ["the code of a demonstration", { code: "DEMO-FALSE-01" }, "code"],
    ["a day that does not exist", { made_on: "2026-02-31" }, "made_on"],
    ["a day that has not come", { made_on: "2099-01-01", use_by_on: "2099-02-01" }, "made_on"],
    ["a use-by day before it was made", { use_by_on: "2026-01-09" }, "use_by_on"],
    ["no pieces", { quantity: 0 }, "quantity"],
    ["too many pieces", { quantity: 1_000_001 }, "quantity"],
    ["half a piece", { quantity: 1.5 }, "quantity"],
    ["somebody else's variant", { variant_id: "variant_0123" }, "variant_id"],
    [
      "an event that has not happened",
      { events: [{ kind: "test", happened_on: "2099-01-01" }] },
      "events.0.happened_on",
    ],
    [
      "a raw material from nowhere",
      { raw_materials: [{ name: "Củ dong", commune_code: "99999" }] },
      "raw_materials.0.commune_code",
    ],
  ])("with %s are refused, naming the field", async (_what, change, field) => {
    const { status, body } = await create(taiHoan, { code: "TAIHOAN-BAD-01", ...change });
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]]);
    expect(body.fields?.[field]).toMatch(/[à-ỹ]/i);
  });

  it("bear a code only once, even when two members write it at the same moment", async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => create(taiHoan, { code: "taihoan-once-01" })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.find((answer) => answer.status === 409)?.body.message).toContain("TAIHOAN-ONCE-01");
    expect((await create(tanThanh, { code: "TAIHOAN-ONCE-01" })).status).toBe(400);
  });
});
