import { type GraphProducer, producerFields } from "../../../catalogue/graph-product";
import type { PaperView, SellingView } from "../../../contracts/producer-paper";
import { type PaperRow, type StandingRow, toPaperView, toSellingView } from "../../papers/paper-view";

/** A producer in the office's list. */
export type OfficeProducer = Omit<GraphProducer, "aliases" | "source" | "commune_code" | "province_code"> & {
  product_count: number;
  selling: SellingView;
  /** Papers that wait for a check. */
  waiting_papers: number;
};

export type OfficeProducerRow = GraphProducer &
  StandingRow & { papers?: (PaperRow | null)[] | null; products?: ({ id: string } | null)[] | null };

const paperFields = [
  "id",
  "kind",
  "number",
  "issued_on",
  "expires_on",
  "file_id",
  "state",
  "remark",
  "checked_by_name",
  "checked_on",
  "submitted_on",
  "is_demonstration",
];

export const officeProducerFields = [
  ...producerFields,
  ...["verified_on", "refusal_reason", "suspended_on", "suspension_reason"],
  ...paperFields.map((field) => `papers.${field}`),
];

export const papersOf = (row: OfficeProducerRow): PaperView[] =>
  (row.papers ?? []).filter((paper) => paper !== null).map(toPaperView);

/** How the office sees a producer on a day. */
export function toOfficeProducer(row: OfficeProducerRow, day: string): OfficeProducer {
  const papers = papersOf(row);
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    legal_form: row.legal_form,
    is_operator: row.is_operator,
    is_suspended: row.is_suspended,
    commune_name: row.commune_name,
    province_name: row.province_name,
    old_commune: row.old_commune,
    old_district: row.old_district,
    old_province: row.old_province,
    product_count: row.products?.length ?? 0,
    selling: toSellingView(row, papers, day),
    waiting_papers: papers.filter((paper) => paper.state === "submitted").length,
  };
}
