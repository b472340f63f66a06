import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  type ReportKind,
  type ReportState,
  type ReportView,
  reportCodeSchema,
} from "../../../contracts/misuse-report";
import { dueOn } from "../../../workflows/misuse-report/report-terms";
import { takesMessage } from "../../../workflows/misuse-report/takes-message";

type Instant = string | Date | null;
type Row = {
  id: string;
  code: string;
  kind: ReportKind;
  state: ReportState;
  reported_on: string;
  product_name: string | null;
  photo_ids: unknown;
  further_text: string | null;
  further_at: Instant;
  checking_at: Instant;
  answered_at: Instant;
  closed_at: Instant;
  answer: string | null;
  product?: { handle: string; title: string } | null;
};

const fields = [
  "id",
  "code",
  "kind",
  "state",
  "reported_on",
  "product_name",
  "photo_ids",
  "further_text",
  "further_at",
  "checking_at",
  "answered_at",
  "closed_at",
  "answer",
  "product.handle",
  "product.title",
];

const instant = (value: Instant): string | null => (value ? new Date(value).toISOString() : null);

/**
 * The report behind a code, as its reporter may see it.
 * @throws MedusaError not_found, for a code that cannot be one just the same
 */
export async function readReport(
  container: MedusaContainer,
  typed: string | undefined,
): Promise<{ id: string; report: ReportView }> {
  const code = reportCodeSchema.safeParse(typed);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = code.success
    ? await query.graph({ entity: "misuse_report", fields, filters: { code: code.data } })
    : { data: [] };
  const row = (data as unknown as Row[])[0];
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy phản ánh này. Bạn xem lại mã.");
  }
  return { id: row.id, report: toView(row) };
}

const toView = (row: Row): ReportView => ({
  code: row.code,
  kind: row.kind,
  state: row.state,
  reported_on: row.reported_on,
  due_on: dueOn(row.reported_on),
  checking_at: instant(row.checking_at),
  answered_at: instant(row.answered_at),
  closed_at: instant(row.closed_at),
  // While a report is being checked again, its former answer no longer holds.
  answer: row.answered_at ? row.answer : null,
  product: row.product ? { handle: row.product.handle, title: row.product.title } : null,
  product_name: row.product_name,
  photo_count: Array.isArray(row.photo_ids) ? row.photo_ids.length : 0,
  can_add_message: takesMessage(row),
  further_at: instant(row.further_at),
});
