import type { ProductPage, SearchResult } from "@contracts/catalogue";
import type { ApiError } from "@contracts/error";
import type { OfficeListingList } from "@contracts/listing";
import type { NoticeList } from "@contracts/notice";
import type { OwnProductList } from "@contracts/own-product";
import type { OfficeProposal } from "@contracts/product-proposal";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import {
  aPack,
  aProduct,
  beginProposal,
  decideProposal,
  moveProposal,
  type ProposalBody,
  saveProposal,
  sendPicture,
  submittedProposal,
} from "../../support/proposals";
import { placeOrder, variantOf } from "../../support/shop-api";

describe("a new product", () => {
  let backend: Backend;
  let api: ApiClient;
  let office: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let database: Client;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
    office = await signIn(api, "user", "ocop@demo.vn");
    taiHoan = await signIn(api, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(api, "producer_member", "tanthanh@demo.vn");
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const pageOf = (handle: string) => api.get<ProductPage>(`/store/catalogue/products/${handle}`);
  const own = async (query = "") => (await taiHoan.get<OwnProductList>(`/producer/products${query}`)).body;
  const count = async (sql: string, values: unknown[] = []) =>
    Number((await database.query(`select count(*) as n from ${sql}`, values)).rows[0]?.n);

  it("goes from a draft of a few words to the shop, where it is bought, and holds no star", async () => {
    const draft = await beginProposal(taiHoan, { title: "Bún khô Côn Minh" });
    expect(draft.findings.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["description", "pictures", "aisle", "packs"]),
    );
    expect((await own("?state=draft&q=bun%20kho")).products).toMatchObject([
      { id: draft.id, state: "draft" },
    ]);
    const early = await moveProposal(taiHoan, draft, "submit");
    expect([early.status, Object.keys(early.body.fields ?? {})]).toEqual([
      400,
      expect.arrayContaining(["description", "packs"]),
    ]);

    const pack = aPack({ sku: "", gtin: "8934567890120", case_size: 20 });
    const content = aProduct({ title: "Bún khô Côn Minh", title_en: "Dried noodles" }, [pack]);
    const picture = { url: await sendPicture(taiHoan), alt: "Gói bún khô" };
    const saved = await saveProposal(taiHoan, draft, { ...content, pictures: [picture] });
    expect([saved.status, saved.body.proposal?.findings]).toEqual([200, []]);
    const sku = saved.body.proposal.content.packs[0]?.sku ?? "";
    expect(sku).toBe("TAIHOAN-BUNKHO-300");
    const sent = (await moveProposal(taiHoan, saved.body.proposal, "submit")).body.proposal;
    expect((await saveProposal(taiHoan, sent, content)).status).toBe(409);

    const queue = await office.get<OfficeListingList>("/admin/listings?kind=new&state=submitted");
    expect(queue.body.listings).toMatchObject([
      { id: sent.id, is_new: true, producer: { name: expect.any(String) } },
    ]);
    const seen = await office.get<{ proposal: OfficeProposal }>(`/admin/product-proposals/${sent.id}`);
    expect(seen.body.proposal).toMatchObject({
      aisle_name: "Rau, củ, quả",
      warnings: [],
      origin_name: expect.stringContaining("Ba Bể"),
    });

    const approved = await decideProposal(office, sent, "approve");
    expect([approved.status, approved.body.proposal?.state]).toEqual([200, "approved"]);
    const product = approved.body.proposal.product;
    expect(product?.handle).toBe("bun-kho-con-minh");
    const page = (await pageOf("bun-kho-con-minh")).body;
    expect(page).toMatchObject({
      title: "Bún khô Côn Minh",
      images: [picture.url],
      star: { star_rating: null, former: null },
      certifications: [],
      variants: [{ sku, price: 65_000, title: "Túi 300 g" }],
    });
    expect((await fetch(`${backend.url}${picture.url}`)).status).toBe(200);
    const variant = await variantOf(taiHoan, sku);
    expect(variant).toMatchObject({ stocked: 40, available: 40, price: 65_000 });
    expect(await count("case_pack where variant_id = $1 and case_size = 20", [variant.variant_id])).toBe(1);
    await placeOrder(api, [{ variant_id: variant.variant_id, quantity: 2 }]);
    expect((await variantOf(taiHoan, sku)).available).toBe(38);
    await expect
      .poll(
        async () =>
          (await api.get<SearchResult>("/store/catalogue/search?q=bun%20kho%20con%20minh")).body.hits[0]
            ?.handle,
        { timeout: 5000 },
      )
      .toBe("bun-kho-con-minh");
    const { notices } = (await taiHoan.get<NoticeList>("/producer/notices")).body;
    expect(notices[0]).toMatchObject({ title: "Đã lên chợ: Bún khô Côn Minh" });
    expect((await own("?q=bun%20kho")).products).toMatchObject([
      { id: product?.id, is_proposal: false, state: "public" },
    ]);

    const certified = await office.get<{ products: { id: string }[] }>(
      "/admin/products?fields=id,title&limit=500",
    );
    expect(certified.body.products.map(({ id }) => id)).toContain(product?.id);
  });

  it("is taken back whole when a step of its approval fails, and approved by the next try", async () => {
    const sent = await submittedProposal(taiHoan, aProduct({ title: "Măng khô thử lỗi" }));
    const sku = sent.content.packs[0]?.sku ?? "";
    const url = sent.content.pictures[0]?.url ?? "";
    const left = async () => ({
      products: await count("product where external_id = $1 and deleted_at is null", [sent.id]),
      variants: await count("product_variant where sku = $1 and deleted_at is null", [sku]),
      items: await count("inventory_item where sku = $1 and deleted_at is null", [sku]),
      notices: await count("notice where key = $1", [`proposal:${sent.id}:approved`]),
      picture: (await fetch(`${backend.url}${url}`)).status,
    });
    await database.query(`create function refuse_approval() returns trigger language plpgsql as
      $$ begin if new.state = 'approved' then raise exception 'the last step fails'; end if; return new; end $$`);
    await database.query(
      "create trigger refuse_approval before update on product_proposal for each row execute function refuse_approval()",
    );
    const failed = await decideProposal(office, sent, "approve");
    await database.query("drop trigger refuse_approval on product_proposal");
    expect(failed.status).toBe(500);
    expect(await left()).toEqual({ products: 0, variants: 0, items: 0, notices: 0, picture: 404 });
    const { body } = await taiHoan.get<ProposalBody>(`/producer/product-proposals/${sent.id}`);
    expect(body.proposal).toMatchObject({ state: "submitted", version: sent.version });

    expect((await decideProposal(office, sent, "approve")).status).toBe(200);
    expect(await left()).toEqual({ products: 1, variants: 1, items: 1, notices: 1, picture: 200 });
    const [made] = (await database.query("select id from product where external_id = $1", [sent.id])).rows;
    // As a crash leaves it between showing the product and marking the proposal.
    await database.query("alter table product_proposal disable trigger product_proposal_stays");
    await database.query("update product_proposal set state = 'submitted', version = $2 where id = $1", [
      sent.id,
      sent.version,
    ]);
    await database.query("alter table product_proposal enable trigger product_proposal_stays");
    const resumed = await decideProposal(office, sent, "approve");
    expect([resumed.status, resumed.body.proposal?.product?.id]).toEqual([200, made?.id]);
    expect(await left()).toEqual({ products: 1, variants: 1, items: 1, notices: 1, picture: 200 });
    const again = await decideProposal(office, sent, "approve");
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining("đã duyệt")]);
  });

  it("is made once by two clerks, and beside a product of the same name it gets an address of its own", async () => {
    const sent = await submittedProposal(taiHoan, aProduct({ title: "Măng chua hai người duyệt" }));
    const both = await Promise.all([1, 2].map(() => decideProposal(office, sent, "approve")));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const twin = await submittedProposal(tanThanh, aProduct({ title: "Măng chua hai người duyệt" }));
    const made = await decideProposal(office, twin, "approve");
    expect(made.body.proposal.product?.handle).toBe("mang-chua-hai-nguoi-duyet-2");
  });

  it("comes back with remarks that stand by their fields until it is sent again", async () => {
    const content = aProduct({
      title: "Rượu ngô 5 sao",
      description: "Rượu ngô chữa đau lưng, nấu men lá rừng.",
    });
    const sent = await submittedProposal(taiHoan, content);
    const seen = await office.get<{ proposal: OfficeProposal }>(`/admin/product-proposals/${sent.id}`);
    expect(seen.body.proposal.warnings.map(({ field, kind }) => [field, kind])).toEqual([
      ["title", "star"],
      ["description", "health"],
    ]);
    const empty = await decideProposal(office, sent, "return");
    expect([empty.status, Object.keys(empty.body.fields ?? {})]).toEqual([400, ["remarks"]]);
    const key = `packs.${sent.content.packs[0]?.key}.price_vnd`;
    const field_remarks = { description: "Bỏ lời chữa bệnh.", [key]: "Giá khác giá ở điểm bán." };
    expect((await decideProposal(office, sent, "return", { field_remarks })).status).toBe(200);
    const { body } = await taiHoan.get<ProposalBody>(`/producer/product-proposals/${sent.id}`);
    expect(body.proposal).toMatchObject({ state: "returned", field_remarks });
    expect((await own("?state=returned")).products[0]?.remarks).toContain("Bỏ lời chữa bệnh.");
    const mended = await saveProposal(taiHoan, body.proposal, {
      ...content,
      title: "Rượu ngô",
      pictures: sent.content.pictures,
    });
    expect(mended.body.proposal).toMatchObject({ state: "draft", field_remarks });
    const back = await moveProposal(taiHoan, mended.body.proposal, "submit");
    expect(back.body.proposal).toMatchObject({ state: "submitted", field_remarks: {}, remarks: null });
    const withdrawn = await moveProposal(taiHoan, back.body.proposal, "withdraw");
    expect(withdrawn.body.proposal.state).toBe("draft");
    expect((await decideProposal(office, back.body.proposal, "approve")).status).toBe(404);
    expect((await moveProposal(taiHoan, withdrawn.body.proposal, "discard")).status).toBe(200);
    expect((await taiHoan.get(`/producer/product-proposals/${sent.id}`)).status).toBe(404);
  });

  it("is saved by the first of two members, and begun once however often it is asked", async () => {
    const draft = await beginProposal(taiHoan, { title: "Hai người cùng soạn" });
    const both = await Promise.all([1, 2].map((n) => saveProposal(taiHoan, draft, { title: `Bản ${n}` })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe("changed_meanwhile");
    const asked = { request_key: "one-key-of-one-form", content: { title: "Mạng chập chờn" } };
    const twice = await Promise.all(
      [1, 2].map(() => taiHoan.post<ProposalBody>("/producer/product-proposals", asked)),
    );
    expect(new Set(twice.map(({ body }) => body.proposal.id)).size).toBe(1);
    const theirs = await tanThanh.post<ProposalBody>("/producer/product-proposals", asked);
    expect(theirs.body.proposal.id).not.toBe(twice[0]?.body.proposal.id);
  });

  it("takes hostile and half-true content as a draft, and says beside each field what is wrong", async () => {
    await database.query(
      "update product_variant set barcode = '4006381333931' where sku = 'TAIHOAN-MIEN-500'",
    );
    const bad = aPack({ price_vnd: 0, stock_quantity: -5, weight_g: 1.5, gtin: "8934567890123", sku: "a b" });
    const dear = aPack({
      key: "dear",
      price_vnd: 1e12,
      gtin: "4006381333931",
      sku: "TAIHOAN-MIEN-500",
      title: "Gói lớn",
    });
    const content = {
      ...aProduct({}, [bad, dear]),
      title: `<b>${"Miến dong".normalize("NFD")}</b>`,
      aisle: "khong-co",
      material_commune_code: "99999",
    };
    const draft = await beginProposal(taiHoan, content);
    expect(draft.content.title).toBe("<b>Miến dong</b>");
    const at = (field: string) => `packs.${bad.key}.${field}`;
    const wrong = draft.findings.filter(({ kind }) => kind === "wrong").map(({ field }) => field);
    expect(wrong.sort()).toEqual(
      [
        "title",
        "aisle",
        "material_commune_code",
        ...["price_vnd", "stock_quantity", "weight_g", "gtin", "sku"].map(at),
        "packs.dear.price_vnd",
        "packs.dear.sku",
        "packs.dear.gtin",
      ].sort(),
    );
    const sent = await moveProposal(taiHoan, draft, "submit");
    expect([sent.status, sent.body.fields?.["packs.dear.price_vnd"]]).toEqual([
      400,
      expect.stringContaining("100.000.000"),
    ]);
    for (const hostile of [
      { title: "x".repeat(2000) },
      { packs: Array(13).fill(aPack()) },
      { season_months: [0] },
      { pictures: [{ url: "https://evil.example/x.png" }] },
      { packs: [aPack({ price_vnd: "NaN" as never })] },
    ]) {
      const refused = await saveProposal(taiHoan, draft, { ...content, ...hostile });
      expect([refused.status, Object.keys(refused.body.fields ?? {}).length]).toEqual([400, 1]);
    }
    const theirs = { url: await sendPicture(tanThanh), alt: "" };
    expect(
      (await saveProposal(taiHoan, draft, { ...content, pictures: [theirs] })).body.fields?.pictures,
    ).toBeDefined();
    const svg = { name: "a.jpg", bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") };
    const refused = await taiHoan.upload<ApiError>("/producer/listings/pictures", svg);
    expect(refused.status).toBe(400);
    const heavy = { name: "a.jpg", bytes: Buffer.alloc(10 * 1024 * 1024 + 1, 0xff) };
    expect((await taiHoan.upload<ApiError>("/producer/listings/pictures", heavy)).status).toBeLessThan(500);
  });

  it("is sent in by owner and manager; staff may write and read it", async () => {
    const sent = await submittedProposal(taiHoan, aProduct({ title: "Do quản lý gửi" }));
    await database.query("update producer_member set role = 'staff' where email = 'taihoan@demo.vn'");
    try {
      const draft = await beginProposal(taiHoan, { title: "Do nhân viên soạn" });
      for (const [proposal, verb] of [
        [draft, "submit"],
        [sent, "withdraw"],
      ] as const) {
        const refused = await moveProposal(taiHoan, proposal, verb);
        expect([refused.status, refused.body.code]).toEqual([403, "role"]);
      }
    } finally {
      await database.query("update producer_member set role = 'owner' where email = 'taihoan@demo.vn'");
    }
  });

  it("stays on record once it is approved", async () => {
    await expect(database.query("delete from product_proposal where state = 'approved'")).rejects.toThrow(
      /stay/,
    );
    expect((await tanThanh.get<OwnProductList>("/producer/products?q=bun%20kho")).body.products).toEqual([]);
  });
});
