import type { CertificationQuery, CertificationView, Standing } from "../contracts/certification";
import { standingOn } from "../modules/certification";
import { byProduct, type CertificationRow, toCertificationView } from "./certification-row";
import { fold, foldedWords } from "./fold";
import { byNewest } from "./product-page";

/** A decision with the names of its product and its holder. */
export type NamedCertification = CertificationRow & {
  product?: CertificationView["product"] | null;
  producer?: (NonNullable<CertificationView["producer"]> & { aliases?: unknown }) | null;
};

/** How all decisions stand on a day, each product by itself; one taken later is left out. */
export function standingsOn(rows: readonly NamedCertification[], day: string): Map<string, Standing> {
  const products = [...byProduct(rows).values()];
  return new Map(products.flatMap((decisions) => [...standingOn(decisions, day).standings]));
}

/** All decisions taken by a day, in the public's words. */
export function viewsOn(rows: readonly NamedCertification[], day: string): CertificationView[] {
  const standings = standingsOn(rows, day);
  return rows.flatMap((row) => {
    const standing = standings.get(row.id);
    if (!standing || !row.product) return [];
    return [toCertificationView(row, standing, row.product, row.producer ?? null)];
  });
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
