import type { CertificationList, CertificationListItem } from "@contracts/certification";
import { type OpenData, type OpenDataRow, openDataColumns } from "@contracts/open-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import { type Backend, bootBackend } from "../../support/boot-backend";
import { readCsv } from "../../support/csv";
import { pageOf, revocation } from "./desk";

const base = "/store/certifications/open-data";

describe("the registry as open data", () => {
  let backend: Backend;
  let api: ApiClient;
  beforeAll(async () => {
    backend = await bootBackend();
    api = apiClient(backend);
  });
  afterAll(() => backend.stop());

  const json = async (query = ""): Promise<OpenData> => (await api.get<OpenData>(`${base}?${query}`)).body;
  const listed = async (on: string): Promise<CertificationListItem[]> => {
    const rows: CertificationListItem[] = [];
    for (let page = 1; ; page += 1) {
      const path = `/store/certifications?on=${on}&limit=100&page=${page}`;
      const { body } = await api.get<CertificationList>(path);
      rows.push(...body.certifications);
      if (rows.length >= body.total) return rows;
    }
  };
  const told = (row: OpenDataRow) => [
    row.id,
    row.product_handle,
    row.star_rating,
    row.standing,
    row.ended_on,
  ];

  it("is the whole list in its order, as it stands today and as it stood on any day", async () => {
    for (const on of ["2026-11-24", "2024-06-28", "2019-01-01"]) {
      const data = await json(`on=${on}`);
      const rows = await listed(on);
      expect([data.as_of, data.count]).toEqual([on, rows.length]);
      expect(data.certifications.map(told)).toEqual(
        rows.map((row) => [row.id, row.product.handle, row.star_rating, row.standing, row.ended_on]),
      );
      expect(data.certifications.every((row) => row.as_of === on)).toBe(true);
    }
  });

  it("says the same as CSV, cell by cell, under the columns it names", async () => {
    const data = await json();
    expect(data.columns).toEqual(openDataColumns);
    const { status, body, headers } = await api.get<string>(`${base}?format=csv`);
    expect([status, headers.get("content-type")]).toEqual([200, expect.stringContaining("text/csv")]);
    const [heading, ...rows] = readCsv(body);
    expect(heading).toEqual(openDataColumns);
    const cells = data.certifications.map((row) =>
      openDataColumns.map((column) => String(row[column] ?? "")),
    );
    expect(rows).toEqual(cells);
    expect(data).toMatchObject({ licence: "CC BY 4.0", licence_url: expect.stringContaining("https://") });
  });

  it("is kept by its tag until a decision is written, and never after", async () => {
    const tag = (await api.get(base)).headers.get("etag") ?? "";
    const known = api.as({ headers: { "if-none-match": tag } });
    expect((await known.get(base)).status).toBe(304);
    expect((await known.get(`${base}?format=csv`)).status).toBe(200);
    expect((await known.get(`${base}?on=2024-06-28`)).status).toBe(200);
    const office = await signIn(api, "user", "ocop@demo.vn");
    const product = await pageOf(api, "mien-dong-con-minh");
    const made = await office.post("/admin/certifications", revocation(product));
    expect(made.status).toBe(201);
    const { status, body } = await known.get<OpenData>(base);
    expect(status).toBe(200);
    expect(body.certifications.find((row) => row.decision_number === "99/QĐ-UBND")).toMatchObject({
      case_type: "revocation",
      standing: "revoked",
      product_handle: "mien-dong-con-minh",
    });
  });

  it.each(["format=xml", "on=2025-02-29", "on=heute"])("answers 400 to ?%s", async (query) => {
    const { status, body } = await api.get(`${base}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ message: expect.stringMatching(/[à-ỹđ]/i) });
  });
});
