import { env } from "../../../backend/src/env";
import { takeOverCertificationsWorkflow } from "../../../backend/src/workflows/certification/take-over";
import { type CertificationRow, readRows } from "../read";
import type { Container } from "./context";
import type { Holder } from "./producers";

/** Takes over the decisions that are missing; demonstration ones only in a demonstration. */
export async function takeOverCertifications(
  container: Container,
  products: Map<string, string>,
  holders: Map<string, Holder>,
): Promise<void> {
  const { data } = await container.resolve("query").graph({
    entity: "ocop_certification",
    fields: ["product_id", "issued_on", "year", "is_demonstration"],
    // What a clerk has withdrawn does not come back with the next start.
    withDeleted: true,
  });
  const known = new Set(data.map((row) => keyOf(row.product_id, row)));
  const missing = readRows<CertificationRow>("certifications.json")
    .filter((row) => env.DEMO || !row.demonstration)
    .map((row) => newCertification(row, products.get(row.product), holders.get(row.producer)?.id))
    .filter((row) => !known.has(keyOf(row.product_id, row)));
  if (missing.length === 0) return;
  await takeOverCertificationsWorkflow(container).run({ input: { certifications: missing } });
}

type Dated = { issued_on?: string | null; year?: number | null; is_demonstration?: boolean };

const keyOf = (productId: string, row: Dated): string =>
  [productId, row.issued_on ?? row.year, row.is_demonstration].join("|");

function newCertification(row: CertificationRow, productId?: string, producerId?: string) {
  if (!productId || !producerId)
    throw new Error(`A decision names an unknown ${row.product} or ${row.producer}.`);
  return {
    product_id: productId,
    // The catalogue names the operator where no source names the holder.
    producer_id: row.holder_known ? producerId : null,
    case_type: row.case_type,
    criteria_set: row.criteria_set,
    star_rating: row.star_rating,
    decision_number: row.decision_number,
    round: row.round,
    issuer_level: row.issuer_level,
    place: row.issuer_name,
    issued_on: row.issued_on,
    expires_on: row.expires_on,
    year: row.year,
    year_basis: row.year_basis,
    source: row.source,
    is_demonstration: row.demonstration,
  };
}
