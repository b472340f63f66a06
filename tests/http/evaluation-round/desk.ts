import type { CertificationList } from "@contracts/certification";
import type { ApiError } from "@contracts/error";
import type { RoundDetail, RoundEntryView } from "@contracts/evaluation-round";
import { expect } from "vitest";
import { type ApiClient, apiClient, signIn } from "../../support/api-client";
import type { Backend } from "../../support/boot-backend";
import { sql } from "../../support/variants";

export type Product = { id: string; title: string };

/** A decision for these entries, as the office fills it in. */
export const decision = (entries: RoundEntryView[], changes: object = {}) => ({
  entry_ids: entries.map((entry) => entry.id),
  decision_number: "1500/QĐ-UBND",
  issued_on: "2025-10-01",
  issuer_level: "province",
  place: "UBND tỉnh Thái Nguyên",
  ...changes,
});

export type RoundDesk = Awaited<ReturnType<typeof roundDesk>>;

/** The office at work on rounds, with products that have no decision yet, so that a first recognition fits. */
export async function roundDesk(backend: Backend) {
  const api = apiClient(backend);
  const office = await signIn(api, "user", "ocop@demo.vn");
  const fresh = await sql<Product>(
    backend,
    `select p.id, p.title from product p join product_product_producer_producer l on l.product_id = p.id
     where p.deleted_at is null and l.deleted_at is null
       and not exists (select 1 from ocop_certification c where c.product_id = p.id) order by p.handle limit 12`,
  );
  const product = (index: number): Product => {
    const found = fresh[index];
    if (!found) throw new Error(`There are fewer than ${index + 1} fresh products.`);
    return found;
  };
  return { api, office, product, ...acts(api, office, product) };
}

function acts(api: ApiClient, office: ApiClient, product: (index: number) => Product) {
  const open = async (name: string, changes: object = {}): Promise<RoundDetail> => {
    const round = { name, year: 2025, issuer_level: "province", opened_on: "2025-09-01", ...changes };
    const { status, body } = await office.post<RoundDetail>("/admin/rounds", round);
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const enrol = (id: string, entries: object[]) =>
    office.post<RoundDetail & ApiError>(`/admin/rounds/${id}/entries`, { entries });
  const enter = async (id: string, indexes: number[]): Promise<RoundEntryView[]> => {
    const entries = indexes.map((index) => ({ product_id: product(index).id, case_type: "first" }));
    const { status, body } = await enrol(id, entries);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.entries;
  };
  const record = (id: string, results: object[]) =>
    office.post<RoundDetail & ApiError>(`/admin/rounds/${id}/results`, { results });
  const grant = async (id: string, entries: RoundEntryView[]): Promise<void> => {
    const results = entries.map(({ id: entry_id }) => ({
      entry_id,
      result: "granted",
      star_rating: 3,
      score_total: 60,
    }));
    expect((await record(id, results)).status).toBe(200);
  };
  const issue = (id: string, body: object) =>
    office.post<RoundDetail & ApiError>(`/admin/rounds/${id}/decisions`, body);
  const onRecord = async (number: string): Promise<number> =>
    (await api.get<CertificationList>(`/store/certifications?q=${encodeURIComponent(number)}`)).body.total;
  return { open, enrol, enter, record, grant, issue, onRecord };
}
