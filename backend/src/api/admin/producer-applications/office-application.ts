import type { MedusaContainer } from "@medusajs/framework/types";
import { fold, foldedWords } from "../../../catalogue/fold";
import type {
  ApplicationFilter,
  OfficeApplication,
  OfficeApplicationRow,
} from "../../../contracts/producer-application";
import {
  PRODUCER_APPLICATION_MODULE,
  type ProducerApplicationService,
} from "../../../modules/producer-application";
import { findPlace } from "../../../places/places";
import {
  type ApplicationRow,
  readApplication,
} from "../../../workflows/producer-application/read-application";

const ALL = 100_000;
type ListRow = Omit<OfficeApplicationRow, "commune_name" | "province_name"> & { commune_code: string };

/** An application as it stands in a list. */
export function toOfficeRow(row: ListRow): OfficeApplicationRow {
  const place = findPlace(row.commune_code);
  const { id, code, name, legal_form, contact_name, phone, state } = row;
  const { submitted_on, decided_on, decided_by_name, forgotten_on } = row;
  return {
    ...{ id, code, name, legal_form, contact_name, phone, state },
    ...{ submitted_on, decided_on, decided_by_name, forgotten_on },
    commune_name: place?.commune.name ?? "",
    province_name: place?.province.name ?? "",
  };
}

/** Applications the office asks for: what waits for it first, the longest waiting on top. */
export async function readApplications(
  container: MedusaContainer,
  { q, state }: ApplicationFilter,
): Promise<{ all: OfficeApplicationRow[]; found: OfficeApplicationRow[] }> {
  const service = container.resolve<ProducerApplicationService>(PRODUCER_APPLICATION_MODULE);
  const rows = await service.listProducerApplications({}, { take: ALL, order: { created_at: "ASC" } });
  const all = rows.map(toOfficeRow);
  const words = foldedWords(q ?? "");
  const text = (row: OfficeApplicationRow) =>
    fold([row.name, row.code, row.contact_name, row.phone].join(" "));
  const found = all
    .filter((row) => state === undefined || row.state === state)
    .filter((row) => words.every((word) => ` ${text(row)}`.includes(` ${word}`)))
    .sort((a, b) => Number(b.state === "submitted") - Number(a.state === "submitted"));
  return { all, found };
}

const toDetail = (row: ApplicationRow): OfficeApplication => ({
  ...toOfficeRow(row),
  fields: {
    ...{ legal_form: row.legal_form, name: row.name, tax_code: row.tax_code },
    ...{ province_code: row.province_code, commune_code: row.commune_code },
    ...{ contact_name: row.contact_name, phone: row.phone, email: row.email },
    ...{ bank_name: row.bank_name, account_number: row.account_number, account_holder: row.account_holder },
  },
  papers: row.papers,
  remark: row.remark,
  version: row.version,
  producer_id: row.producer_id,
});

/** One application as the office works on it. @throws MedusaError not_found */
export const readOfficeApplication = async (scope: MedusaContainer, id: string): Promise<OfficeApplication> =>
  toDetail(await readApplication(scope, { id }));
