import type {
  CertificationListItem,
  CertificationQuery,
  CertificationView,
} from "../contracts/certification";
import { byProduct, type CertificationRow } from "./certification-row";
import { byNewest, viewsOfProduct } from "./certification-view";
import { fold, foldedWords } from "./fold";

/** A decision with the names of its product and its holder. */
export type NamedCertification = CertificationRow & {
  product?: CertificationView["product"] | null;
  producer?: (NonNullable<CertificationView["producer"]> & HolderPlace) | null;
};
type HolderPlace = { commune_code: string | null; commune_name: string | null; province_name: string };

/** All decisions taken by a day, in the public's words. */
export function viewsOn(rows: readonly NamedCertification[], day: string): CertificationListItem[] {
  const named = rows.filter(hasProduct);
  const byId = new Map(named.map((row) => [row.id, row]));
  return [...byProduct(named).values()].flatMap((decisions) =>
    viewsOfProduct(decisions, day, ({ product, producer }) => ({ product, producer: producer ?? null })).map(
      (view) => ({ ...view, commune: communeOf(byId.get(view.id)) }),
    ),
  );
}

const hasProduct = (
  row: NamedCertification,
): row is NamedCertification & { product: CertificationView["product"] } => Boolean(row.product);

function communeOf(row: NamedCertification | undefined): CertificationListItem["commune"] {
  const producer = row?.producer;
  if (!producer?.commune_code || !producer.commune_name) return null;
  return { code: producer.commune_code, name: producer.commune_name, province: producer.province_name };
}

/** Whether each word of the query begins a word of the decision, accents or not. */
function isNamedBy(view: CertificationView, words: readonly string[]): boolean {
  const text = [view.product.title, view.producer?.name ?? "", view.decision_number ?? ""].join(" ");
  const named = fold(text).split(" ");
  return words.every((word) => named.some((name) => name.startsWith(word)));
}

/** The decisions a query asks for, newest first. */
export function selectCertificates<View extends CertificationView>(
  views: readonly View[],
  query: Pick<CertificationQuery, "q" | "standing"> & { stars?: number },
): View[] {
  const asked = query.q?.trim() ?? "";
  const words = foldedWords(asked);
  if (asked !== "" && words.length === 0) return [];
  return views
    .filter((view) => query.standing === undefined || view.standing === query.standing)
    .filter((view) => query.stars === undefined || view.star_rating === query.stars)
    .filter((view) => isNamedBy(view, words))
    .sort(byNewest);
}
