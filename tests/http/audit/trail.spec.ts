import type { AuditEntryView, AuditList, OfficeAuditList } from "@contracts/audit";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { watchedTables } from "../../../backend/src/modules/audit";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { openCart, variantOf } from "../../support/shop-api";
import { unwatchedTables } from "./unwatched-tables";

const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

describe("the trail of writes", () => {
  let backend: Backend;
  let shop: ApiClient;
  let office: ApiClient;
  let taiHoan: ApiClient;
  let tanThanh: ApiClient;
  let database: Client;
  beforeAll(async () => {
    backend = await bootBackend();
    shop = apiClient(backend);
    office = await signIn(shop, "user", "ocop@demo.vn");
    taiHoan = await signIn(shop, "producer_member", "taihoan@demo.vn");
    tanThanh = await signIn(shop, "producer_member", "tanthanh@demo.vn");
    database = new Client({ connectionString: backend.databaseUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await backend.stop();
  });

  const trail = async (query: string): Promise<AuditEntryView[]> => {
    const { status, body } = await office.get<AuditList>(`/admin/audit?limit=100&${query}`);
    expect(status).toBe(200);
    return body.entries;
  };
  const productOf = async (handle: string) => {
    const { body } = await shop.get<{ id: string }>(`/store/catalogue/products/${handle}`);
    return body.id;
  };

  it("names who changed a price, with before and after, under the product", async () => {
    const mien = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const product = await productOf(mien.product_handle);
    const path = `/producer/variants/${mien.variant_id}/price`;
    expect((await taiHoan.post(path, { price: mien.price + 1_000 })).status).toBe(200);
    const [entry] = await trail(`record=${product}&table=price`);
    expect(entry).toMatchObject({
      operation: "update",
      before: { amount: mien.price },
      after: { amount: mien.price + 1_000 },
      actor_kind: "producer",
      actor_email: "taihoan@demo.vn",
      route: `POST ${path}`,
    });
    expect(entry?.actor_name).toBeTruthy();
    const { body } = await office.get<OfficeAuditList>(`/admin/audit?limit=1&record=${product}&table=price`);
    expect(body.names).toEqual({ [product]: mien.product_title });
    expect(Object.keys(entry?.after ?? {})).toEqual(["amount"]);
  });

  it("sees the core's own routes, too, whatever the spelling of the address", async () => {
    const product = await productOf("mien-dong-con-minh");
    const change = await office.post(`/ADMIN/products/${product}`, { subtitle: "Gói 500 g" });
    expect(change.status).toBe(200);
    const [entry] = await trail(`row_id=${product}`);
    expect(entry).toMatchObject({
      table_name: "product",
      after: { subtitle: "Gói 500 g" },
      actor_kind: "office",
      actor_email: "ocop@demo.vn",
    });
  });

  it("sees who gives power, and never a secret", async () => {
    const key = await office.post<{ api_key: { id: string } }>("/admin/api-keys", {
      title: "Máy in",
      type: "secret",
    });
    const group = await office.post<{ customer_group: { id: string } }>("/admin/customer-groups", {
      name: "Khách mới",
    });
    expect([key.status, group.status]).toEqual([200, 200]);
    const [made] = await trail(`row_id=${key.body.api_key.id}`);
    expect(made).toMatchObject({
      table_name: "api_key",
      after: { title: "Máy in" },
      actor_email: "ocop@demo.vn",
    });
    expect(JSON.stringify(made?.after)).not.toMatch(/token|salt/);
    expect((await trail(`row_id=${group.body.customer_group.id}`))[0]?.actor_kind).toBe("office");
  });

  it("keeps the name over a form with a file, and never the file's bytes", async () => {
    const answer = await office.upload<{ file: { id: string } }>("/admin/files", {
      name: "a.pdf",
      bytes: pdf,
    });
    const [entry] = await trail(`row_id=${answer.body.file.id}`);
    expect(entry).toMatchObject({
      operation: "insert",
      actor_email: "ocop@demo.vn",
      after: { name: "a.pdf" },
    });
    expect(entry?.after).not.toHaveProperty("content");
  });

  it("leaves out what the system and shoppers do on tables that orders write to", async () => {
    const mien = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const before = (await trail("table=inventory_level")).length;
    await openCart(shop, [{ variant_id: mien.variant_id, quantity: 1 }]);
    await database.query("update inventory_level set stocked_quantity = stocked_quantity + 1");
    expect(await trail("table=inventory_level")).toHaveLength(before);
    await database.query("update producer set source = source || '.' where handle = 'htx-tai-hoan'");
    expect((await trail("table=producer"))[0]).toMatchObject({ actor_kind: "system", actor_name: null });
  });

  it("gives every one of many writes at once its own author", async () => {
    const mine = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const rows = (await tanThanh.get<{ rows: { variant_id: string }[] }>("/producer/variants")).body.rows;
    const theirs = rows[0]?.variant_id ?? "";
    const product = await productOf("mien-dong-con-minh");
    const stock = (who: ApiClient, id: string) =>
      who.post(`/producer/variants/${id}/stock`, { kind: "adjust", delta: 1, reason: "made" });
    const started = new Date();
    const writes = Array.from({ length: 15 }, (_, round) => [
      stock(taiHoan, mine.variant_id),
      office.post(`/admin/products/${product}`, { subtitle: `Lần ${round}` }),
      stock(tanThanh, theirs),
      openCart(shop, [{ variant_id: mine.variant_id, quantity: 1 }]),
      shop.get("/store/catalogue/search?q=mien"),
      office.get("/admin/producers"),
    ]).flat();
    await Promise.all(writes);
    const fresh = (await database.query("select * from audit_entry where at > $1", [started])).rows;
    const authors = (table: string, subject: string) =>
      fresh.filter((row) => row.table_name === table && (row.subject_id ?? row.row_id) === subject);
    const own = authors("inventory_level", await productOf(mine.product_handle));
    expect(own.length).toBe(15);
    expect(new Set(own.map((row) => row.actor_email))).toEqual(new Set(["taihoan@demo.vn"]));
    const edits = authors("product", product);
    expect(edits.length).toBe(15);
    expect(new Set(edits.map((row) => row.actor_email))).toEqual(new Set(["ocop@demo.vn"]));
    const others = fresh.filter((row) => row.table_name === "inventory_level" && !own.includes(row));
    expect(others.length).toBe(15);
    expect(new Set(others.map((row) => row.actor_email))).toEqual(new Set(["tanthanh@demo.vn"]));
    expect(fresh.filter((row) => !["office", "producer"].includes(row.actor_kind))).toEqual([]);
    expect(new Set(fresh.map((row) => row.request_id)).size).toBe(45);
  });

  it("can only grow, even for the owner of the database", async () => {
    for (const statement of [
      "update audit_entry set actor_name = 'x'",
      "delete from audit_entry",
      "truncate audit_entry",
    ]) {
      await expect(database.query(statement)).rejects.toThrow("only ever added");
    }
  });

  it("watches every table there is, but those that say why not", async () => {
    const { rows } = await database.query<{ name: string; is_watched: boolean }>(
      `select relname as name, exists (select 1 from pg_trigger where tgrelid = c.oid and tgname = 'audit_write')
         as is_watched from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const named = (isWatched: boolean) =>
      rows
        .filter((row) => row.is_watched === isWatched)
        .map((row) => row.name)
        .sort();
    expect(named(true)).toEqual(Object.keys(watchedTables).sort());
    expect(named(false)).toEqual(Object.values(unwatchedTables).flat().sort());
  });

  it("shows a producer what was written to its own records, and nothing of another's", async () => {
    const { variant_id, price } = await variantOf(taiHoan, "TAIHOAN-MIEN-500");
    const path = `/producer/variants/${variant_id}/price`;
    expect((await taiHoan.post(path, { price: price + 2000, expected_price: price })).status).toBe(200);
    const ask = (query: string, who = taiHoan) => who.get<AuditList>(`/producer/audit?${query}`);
    const product = await productOf("mien-dong-tai-hoan");
    const own = (await ask(`record=${product}&limit=100`)).body.entries;
    expect(own.find(({ table_name }) => table_name === "price")).toMatchObject({
      actor_kind: "producer",
      actor_email: "taihoan@demo.vn",
      after: { amount: price + 2000 },
    });
    const everything = (await ask("limit=100")).body;
    expect(everything.count).toBeGreaterThanOrEqual(own.length);
    expect(JSON.stringify(everything)).not.toContain("ocop@demo.vn");
    const theirs = JSON.stringify((await ask("limit=100", tanThanh)).body);
    expect(theirs).not.toContain(product);
    const missing = await ask("record=prod_nothing");
    const foreign = await ask(`record=${product}`, tanThanh);
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    expect((await office.get("/producer/audit")).status).toBe(401);
  });

  it("is read by the office alone, by person and day, and as a table", async () => {
    expect((await taiHoan.get("/admin/audit")).status).toBe(401);
    expect((await shop.get("/admin/audit/export?format=csv")).status).toBe(401);
    const byProducer = await trail("actor=TAIHOAN");
    expect(byProducer.length).toBeGreaterThan(0);
    expect(byProducer.every((entry) => entry.actor_email === "taihoan@demo.vn")).toBe(true);
    expect(await trail("to=2020-01-01")).toEqual([]);
    for (const day of ["31/02/2026", "2026-02-31", "26-02-01"]) {
      expect((await office.get(`/admin/audit?from=${day}`)).status).toBe(400);
    }
    const table = await office.get<string>("/admin/audit/export?format=csv&table=price");
    expect(table.status).toBe(200);
    expect(table.body).toContain("taihoan@demo.vn");
  });
});
