import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { WithdrawnCertification } from "../../../contracts/office-certification";

type Row = Omit<WithdrawnCertification, "reason" | "withdrawn_at"> & {
  withdrawal_reason: string | null;
  deleted_at: string | Date;
};

const fields = [
  "id",
  "decision_number",
  "case_type",
  "star_rating",
  "issued_on",
  "year",
  "withdrawal_reason",
  "deleted_at",
  "product.id",
  "product.title",
  "producer.id",
  "producer.name",
];

const SHOWN_AT_MOST = 500;

/** Decisions that were taken off the record, the last one first; of one id, or all. */
export async function readWithdrawn(
  query: Pick<RemoteQueryFunction, "graph">,
  id?: string,
): Promise<WithdrawnCertification[]> {
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields,
    filters: { deleted_at: { $ne: null }, ...(id === undefined ? {} : { id }) },
    pagination: { take: SHOWN_AT_MOST, order: { deleted_at: "DESC" } },
    withDeleted: true,
  });
  return (data as unknown as Row[]).map(({ withdrawal_reason, deleted_at, product, producer, ...row }) => ({
    ...row,
    product: product ?? null,
    producer: producer ?? null,
    reason: withdrawal_reason ?? "",
    withdrawn_at: new Date(deleted_at).toISOString(),
  }));
}
