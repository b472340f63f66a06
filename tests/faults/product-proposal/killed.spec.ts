import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { haltInserts } from "../../support/halt";
import { aPack, aProduct, decideProposal, submittedProposal } from "../../support/proposals";
import { variantOf } from "../../support/shop-api";
import { sql } from "../../support/variants";

describe("a backend that is killed while a new product is approved", () => {
  let first: Backend;
  let again: Backend;
  beforeAll(async () => {
    first = await bootBackend();
  });
  afterAll(async () => {
    await again?.stop();
    await first.stop();
  });

  it("leaves nothing in the shop, and after its start the same approval makes the product once", async () => {
    const producer = await signIn(apiClient(first), "producer_member", "taihoan@demo.vn");
    const office = await signIn(apiClient(first), "user", "ocop@demo.vn");
    const pack = aPack({ stock_quantity: 4321, case_size: 12 });
    const sent = await submittedProposal(producer, aProduct({ title: "Măng duyệt dở" }, [pack]));
    const halt = await haltInserts(first.databaseUrl, "inventory_level", "new.stocked_quantity = 4321");
    const clerk = decideProposal(office, sent, "approve").catch(() => "no answer");
    await halt.reached(1);
    await halt.killThere(first);
    expect(await clerk).toBe("no answer");

    again = await bootBackend({ beside: first });
    const api = apiClient(again);
    expect((await api.get("/store/catalogue/products/mang-duyet-do")).status).toBe(404);
    const desk = await signIn(api, "producer_member", "taihoan@demo.vn");
    const clerks = await signIn(api, "user", "ocop@demo.vn");
    const approved = await decideProposal(clerks, sent, "approve");
    expect([approved.status, approved.body.proposal?.product?.handle]).toEqual([200, "mang-duyet-do"]);
    expect((await api.get("/store/catalogue/products/mang-duyet-do")).status).toBe(200);
    expect(await variantOf(desk, pack.sku ?? "")).toMatchObject({ stocked: 4321, price: 65_000 });
    const made = await sql(
      first,
      `select p.id from product p join product_variant v on v.product_id = p.id join inventory_item i on i.sku = v.sku
       where p.external_id = '${sent.id}' and p.deleted_at is null and v.deleted_at is null and i.deleted_at is null`,
    );
    expect(made).toHaveLength(1);
  });
});
