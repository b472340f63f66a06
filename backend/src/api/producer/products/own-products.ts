import { fold, foldedWords } from "../../../catalogue/fold";
import type { StarStanding } from "../../../contracts/certification";
import type { ListingRow } from "../../../contracts/listing";
import {
  type OwnProductList,
  type OwnProductQuery,
  type OwnProductRow,
  ownProductStates,
} from "../../../contracts/own-product";
import { productFacts } from "../../../product-facts";
import type { StoredProposal } from "../../../workflows/product-proposal/read-own-proposal";
import { storedProposal, storedRemarks } from "../../../workflows/product-proposal/stored-proposal";
import { basePrice, type JoinedProduct, levelAt, variantsOf } from "../../../workflows/variant/read-shelf";

export type OwnProduct = JoinedProduct & { status: string; thumbnail: string | null };

const noStar: StarStanding = { star_rating: null, standing: null, valid_until: null, former: null };
const range = (prices: number[]) => ({
  price_from_vnd: prices.length === 0 ? null : Math.min(...prices),
  price_to_vnd: prices.length === 0 ? null : Math.max(...prices),
});

/** A product on the market with its prices and what lies in its producer's place. */
export function rowOfProduct(
  product: OwnProduct,
  location_id: string,
  star: StarStanding | undefined,
  listing: ListingRow | undefined,
): OwnProductRow {
  const variants = variantsOf(product);
  const levels = variants.flatMap((variant) => levelAt(variant, location_id) ?? []);
  const change = listing?.state ?? null;
  return {
    id: product.id,
    is_proposal: false,
    handle: product.status === "published" ? product.handle : null,
    title: product.title,
    kind: productFacts(product.metadata).kind,
    picture: product.thumbnail,
    state: product.status === "published" ? "public" : "hidden",
    change: change === "approved" ? null : change,
    remarks: listing?.remarks ?? null,
    star: star ?? noStar,
    ...range(variants.flatMap((variant) => basePrice(variant)?.price_vnd ?? [])),
    available: levels.reduce((sum, level) => sum + level.stocked - level.reserved, 0),
    pack_count: variants.length,
    saved_at: null,
  };
}

/** A product that is still described. It holds no star. */
export function rowOfProposal(row: StoredProposal): OwnProductRow {
  const { title, pictures, packs } = storedProposal(row.content);
  const single = Object.values(storedRemarks(row.field_remarks));
  const stocks = packs.flatMap(({ stock_quantity }) => stock_quantity ?? []);
  return {
    id: row.id,
    is_proposal: true,
    handle: null,
    title,
    kind: "banh",
    picture: pictures[0]?.url ?? null,
    state: row.state === "approved" ? "public" : row.state,
    change: null,
    remarks: row.state === "returned" ? (row.remarks ?? single.join(" ")) : null,
    star: noStar,
    ...range(packs.flatMap(({ price_vnd }) => price_vnd ?? [])),
    available: stocks.length === 0 ? null : stocks.reduce((sum, one) => sum + one, 0),
    pack_count: packs.length,
    saved_at: new Date(row.updated_at).toISOString(),
  };
}

/** What needs the producer's hand comes first. */
const urgency = ["returned", "draft", "submitted"];
const rank = ({ state, change }: OwnProductRow): number => {
  const at = urgency.indexOf(change ?? state);
  return at < 0 ? urgency.length : at;
};

/** The rows that were looked for, and how many there are in each state. */
export function selectOwnProducts(rows: readonly OwnProductRow[], query: OwnProductQuery): OwnProductList {
  const words = foldedWords(query.q ?? "");
  const counts = Object.fromEntries(
    ownProductStates.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as OwnProductList["counts"];
  const products = rows
    .filter((row) => query.state === undefined || row.state === query.state)
    .filter((row) => words.every((word) => ` ${fold(row.title)}`.includes(` ${word}`)))
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, "vi"));
  return { products, counts };
}
