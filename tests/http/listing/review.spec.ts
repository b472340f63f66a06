import type { ProductPage } from "@contracts/catalogue";
import type { ApiError } from "@contracts/error";
import type {
  ListingContent,
  ListingDetail,
  ListingRow,
  OfficeListing,
  OfficeListingList,
} from "@contracts/listing";
import type { NoticeList } from "@contracts/notice";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { phonePhoto } from "../../support/report-api";

const HANDLE = "mien-dong-tai-hoan";
type Answer = { listing: ListingDetail } & ApiError;
type OfficeAnswer = { listing: OfficeListing } & ApiError;

describe("a listing", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let productId: string;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    taiHoan = await signIn(api, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(api, "producer_member", "tanthanh@demo.vn");
    productId = (await page()).id;
  });
  afterAll(() => backend.stop());

  const page = async () => (await api.get<ProductPage>(`/store/catalogue/products/${HANDLE}`)).body;
  const read = async () =>
    (await taiHoan.get<{ listing: ListingDetail }>(`/producer/listings/${productId}`)).body.listing;
  const save = async (changes: Partial<ListingContent>, who = taiHoan) => {
    const { page: now, digest, open } = await read();
    const body = {
      content: { ...now, ...changes },
      base_digest: digest,
      expected_version: open?.version ?? 0,
    };
    return who.post<Answer>(`/producer/listings/${productId}/draft`, body);
  };
  const move = async (verb: "submit" | "withdraw") => {
    const expected_version = (await read()).open?.version ?? 0;
    return taiHoan.post<Answer>(`/producer/listings/${productId}/${verb}`, { expected_version });
  };
  const submitted = async (changes: Partial<ListingContent>): Promise<OfficeListing> => {
    if ((await read()).open?.state === "submitted") await move("withdraw");
    const draft = await save(changes);
    if (draft.status !== 200) throw new Error(`Not saved: ${JSON.stringify(draft.body)}`);
    const sent = await move("submit");
    if (sent.status !== 200) throw new Error(`Not sent: ${JSON.stringify(sent.body)}`);
    const { body } = await office.get<{ listing: OfficeListing }>(
      `/admin/listings/${sent.body.listing.open?.id}`,
    );
    return body.listing;
  };
  const decide = (listing: OfficeListing, verb: "approve" | "return", more: object = {}) =>
    office.post<OfficeAnswer>(`/admin/listings/${listing.id}/${verb}`, {
      expected_version: listing.version,
      ...more,
    });

  it("is shown as approved until the office approves another, and then at once", async () => {
    const before = await page();
    const description = "Miến kéo sợi từ củ dong trồng ở Côn Minh, phơi nắng trên phên tre.";
    const listing = await submitted({
      description,
      description_en: "Noodles of canna root, dried in the sun.",
    });
    expect((await page()).description).toBe(before.description);
    expect(listing.changed).toEqual(["description", "description_en"]);
    expect(listing.compared_with.description).toBe(before.description);
    expect((await decide(listing, "approve")).body.listing.state).toBe("approved");
    expect(await page()).toMatchObject({ description, title: before.title, variants: before.variants });
    expect((await read()).history[0]?.changed).toEqual(["description", "description_en"]);
    const { body } = await taiHoan.get<NoticeList>("/producer/notices");
    const told = body.notices.find((notice) => notice.title.startsWith("Đã duyệt"));
    expect(told?.href).toBe(`/kenh-chu-the/san-pham/${productId}`);
  });

  it("is another producer's affair as little as one that does not exist", async () => {
    await submitted({ title_en: "Canna noodles, own" });
    const missing = await tanThanh.get("/producer/listings/prod_none");
    const foreign = await tanThanh.get(`/producer/listings/${productId}`);
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    expect((await save({ title: "Của tôi" }, tanThanh)).status).toBe(404);
    for (const verb of ["submit", "withdraw"]) {
      const answer = await tanThanh.post(`/producer/listings/${productId}/${verb}`, { expected_version: 2 });
      expect(answer.status).toBe(404);
    }
    const { body } = await tanThanh.get<{ listings: ListingRow[] }>("/producer/listings");
    expect(body.listings.some((row) => row.product.id === productId)).toBe(false);
    expect((await tanThanh.get("/admin/listings")).status).toBe(401);
    await move("withdraw");
  });

  it("is decided once, by the first of two clerks", async () => {
    const listing = await submitted({ title_en: "Canna glass noodles of Côn Minh" });
    const both = await Promise.all([decide(listing, "approve"), decide(listing, "approve")]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(both.find((answer) => answer.status === 409)?.body.message).toContain("đã duyệt");
  });

  it("is not approved over a page that changed meanwhile, and says in what", async () => {
    const listing = await submitted({ title_en: "Sun-dried canna noodles" });
    await office.post(`/admin/products/${productId}`, {
      description: "Văn phòng vừa sửa lời giới thiệu này.",
    });
    const refused = await decide(listing, "approve");
    expect([refused.status, refused.body.code]).toEqual([409, "page_changed"]);
    expect(refused.body.message).toContain("lời giới thiệu");
    const seen = await office.get<{ listing: OfficeListing }>(`/admin/listings/${listing.id}`);
    expect(seen.body.listing.page_changed).toEqual(["description"]);
    expect((await page()).description).toBe("Văn phòng vừa sửa lời giới thiệu này.");
    await move("withdraw");
  });

  it("comes back with remarks, and the producer's next version is judged anew", async () => {
    const listing = await submitted({ title_en: "Noodles that cure everything" });
    expect(listing.warnings).toMatchObject([{ field: "title_en", kind: "health", passage: "cure" }]);
    expect((await decide(listing, "return", { remarks: "ngắn" })).status).toBe(400);
    const remarks = "Bỏ lời nói chữa bệnh trong tên tiếng Anh.";
    expect((await decide(listing, "return", { remarks })).status).toBe(200);
    expect((await read()).open).toMatchObject({ state: "returned", remarks });
    expect((await move("submit")).status).toBe(409);
    expect((await save({ title_en: "Noodles" })).body.listing.open?.state).toBe("draft");
    expect((await move("submit")).status).toBe(200);
    expect((await save({ title_en: "Changed under review" })).status).toBe(409);
    await move("withdraw");
  });

  it("is saved by the first of two members who write at once", async () => {
    const { page: now, digest, open } = await read();
    const body = {
      content: { ...now, title_en: "At once" },
      base_digest: digest,
      expected_version: open?.version ?? 0,
    };
    const path = `/producer/listings/${productId}/draft`;
    const both = await Promise.all([1, 2].map(() => taiHoan.post<Answer>(path, body)));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const stale = await taiHoan.post<Answer>(path, { ...body, base_digest: "old" });
    expect([stale.status, stale.body.code]).toEqual([409, "page_changed"]);
  });

  it("shows its photographs to everybody only once it is approved", async () => {
    const send = (name: string, bytes: Buffer, who = taiHoan) =>
      who.upload<{ picture: string } & ApiError>("/producer/listings/pictures", { name, bytes });
    const mine = (await send("IMG.JPG", phonePhoto("21.0285N"))).body.picture;
    expect(mine).toMatch(/^\/pictures\/file_/);
    expect((await api.get(mine)).status).toBe(404);
    expect((await taiHoan.get(mine.replace("/pictures", "/producer/files"))).status).toBe(200);
    expect((await tanThanh.get(mine.replace("/pictures", "/producer/files"))).status).toBe(404);
    const theirs = (await send("IMG.JPG", phonePhoto("x"), tanThanh)).body.picture;
    expect(Object.keys((await save({ pictures: [theirs] })).body.fields ?? {})).toEqual(["pictures"]);
    expect((await save({ pictures: ["https://evil.example/x.png"] })).status).toBe(400);
    expect((await save({ pictures: Array(7).fill(mine) })).status).toBe(400);
    expect((await save({ pictures: [mine, mine] })).status).toBe(400);
    const listing = await submitted({ pictures: [mine] });
    expect((await decide(listing, "approve")).status).toBe(200);
    const shown = await fetch(`${backend.url}${mine}`);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
    expect((await page()).images).toEqual([mine]);
    for (const [name, bytes] of [
      ["a.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
      ["a.jpg", Buffer.from("%PDF-1.4\n%%EOF")],
      ["a.jpg", Buffer.from("<!doctype html>")],
    ] as const) {
      expect((await send(name, bytes)).status).toBe(400);
    }
  });

  it("carries story, season, shelf life and the words for pictures to the page, and keeps stock's facts", async () => {
    const before = await page();
    const changes = {
      story: "Ba đời làm miến ở Côn Minh.",
      season_months: [11, 10, 11],
      shelf_life_days: 365,
      material_commune_code: "01906",
    };
    const nowhere = await save({ ...changes, material_commune_code: "99999" });
    expect([nowhere.status, Object.keys(nowhere.body.fields ?? {})]).toEqual([
      400,
      ["material_commune_code"],
    ]);
    const picture_alts = Object.fromEntries(before.images.map((url) => [url, "Bó miến trên phên tre"]));
    const listing = await submitted({ ...changes, picture_alts });
    expect(listing.changed).toEqual(expect.arrayContaining(["story", "season_months", "shelf_life_days"]));
    expect((await decide(listing, "approve")).status).toBe(200);
    const after = await page();
    expect(after).toMatchObject({ story: changes.story, story_en: changes.story, variants: before.variants });
    expect(after.image_alts).toEqual(before.images.map(() => "Bó miến trên phên tre"));
    const facts = Object.fromEntries(after.label.map(({ key, value }) => [key, value]));
    expect(facts).toMatchObject({ season: "Tháng 10–11", shelf_life: "365 ngày kể từ ngày sản xuất" });
    expect((await read()).page.season_months).toEqual([10, 11]);
  });

  it("takes hostile, composed and endless text as text, or refuses it by its field", async () => {
    const hostile = `<img src=x onerror=alert(1)> ${"Miến dong".normalize("NFD")} </script>`;
    const { body } = await save({ description: hostile });
    expect(body.listing.open?.content.description).toBe(hostile.normalize("NFC"));
    for (const [field, changes] of [
      ["content.description", { description: "a".repeat(4001) }],
      ["content.title", { title: "x" }],
      ["content.keywords", { keywords: Array(21).fill("k") }],
    ] as const) {
      const refused = await save(changes as Partial<ListingContent>);
      expect([refused.status, Object.keys(refused.body.fields ?? {})]).toEqual([400, [field]]);
    }
    const unchanged = await save({});
    expect(unchanged.status).toBe(200);
    expect((await move("submit")).body.code).toBe("nothing_changed");
  });

  it("leaves approved versions for ever, and drafts out of the office's sight", async () => {
    const database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
    try {
      for (const sql of [
        "delete from listing_version where state = 'approved'",
        "update listing_version set content = '{}' where state = 'approved'",
      ]) {
        await expect(database.query(sql)).rejects.toThrow(/stay as they are/);
      }
    } finally {
      await database.end();
    }
    const { body } = await office.get<OfficeListingList>("/admin/listings?limit=100");
    expect(body.count).toBeGreaterThanOrEqual(3);
    expect(body.listings.some((row) => row.state === "draft")).toBe(false);
    const draft = (await read()).open?.id;
    expect((await office.get(`/admin/listings/${draft}`)).status).toBe(404);
    const csv = await office.get<string>("/admin/listings/export?format=csv&q=tai%20hoan&state=approved");
    expect(csv.body.trim().split("\r\n").length).toBe(body.count + 1);
    expect((await office.get("/admin/listings?state=draft")).status).toBe(400);
  });
});
