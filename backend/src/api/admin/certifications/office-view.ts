import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { type NamedCertification, viewsOn } from "../../../catalogue/certificate-list";
import { certificationFields } from "../../../catalogue/certification-row";
import type { CertificationView } from "../../../contracts/certification";

/** A decision as the office sees it: with ids to go on from, and what the public is not shown. */
export type OfficeCertification = CertificationView & {
  product: { id: string };
  producer: { id: string } | null;
  score_total: number | null;
};

type OfficeRow = NamedCertification & Pick<OfficeCertification, "score_total">;

/** All decisions as they stand on a day, as the office sees them. */
export async function readOfficeCertifications(
  query: Pick<RemoteQueryFunction, "graph">,
  day: string,
): Promise<OfficeCertification[]> {
  const names = ["product.handle", "product.title", "producer.handle", "producer.name"];
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields: [...certificationFields, ...names, "round", "place", "score_total"],
  });
  const rows = data as unknown as OfficeRow[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return viewsOn(rows, day).flatMap((view) => {
    const row = byId.get(view.id);
    if (!row) return [];
    const producer = view.producer && row.producer_id ? { ...view.producer, id: row.producer_id } : null;
    const product = { ...view.product, id: row.product_id };
    return [{ ...view, product, producer, score_total: row.score_total }];
  });
}
