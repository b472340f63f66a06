import type { OfficeReportRow, ReportKind, ReportState } from "../../../contracts/misuse-report";
import { daysBetween } from "../../../modules/certification";
import { findCommune, findProvince } from "../../../places/places";
import { dueOn, isOverdue } from "../../../workflows/misuse-report/report-terms";

/** A stored MisuseReport, as far as the office's list shows it. */
export type StoredReport = {
  id: string;
  code: string;
  kind: ReportKind;
  state: ReportState;
  reported_on: string;
  product_id: string | null;
  product_name: string | null;
  province_code: string;
  commune_code: string;
  place: string;
  text: string;
  photo_ids: unknown;
  product?: { id: string; handle: string; title: string } | null;
};

export const reportFields = [
  "id",
  "code",
  "kind",
  "state",
  "reported_on",
  "product_id",
  "product_name",
  "province_code",
  "commune_code",
  "place",
  "text",
  "photo_ids",
  "product.id",
  "product.handle",
  "product.title",
];

export const photoIdsOf = (row: { photo_ids: unknown }): string[] =>
  Array.isArray(row.photo_ids) ? row.photo_ids.map(String) : [];

/** One report in the office's words, as it stands on a day. */
export function toOfficeRow(row: StoredReport, day: string): OfficeReportRow {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    state: row.state,
    reported_on: row.reported_on,
    due_on: dueOn(row.reported_on),
    age_days: daysBetween(row.reported_on, day),
    is_overdue: isOverdue(row, day),
    product: row.product
      ? { id: row.product.id, handle: row.product.handle, title: row.product.title }
      : null,
    product_name: row.product_name,
    province_name: findProvince(row.province_code)?.name ?? row.province_code,
    commune_name: findCommune(row.province_code, row.commune_code)?.name ?? row.commune_code,
    place: row.place,
    photo_count: photoIdsOf(row).length,
  };
}
