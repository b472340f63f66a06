import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { EarlierDecision } from "../../modules/certification";
import type { Named } from "./find-named";
import type { StatedFacts } from "./given-row";

export type KnownProduct = Named & { producer_id: string | null };
/** A decision on record with all that a sheet can state of it. */
export type OnRecordDecision = EarlierDecision &
  Omit<StatedFacts, "case_type" | "star_rating"> & {
    product_id: string;
    producer_id: string | null;
    document_id: string | null;
    round_id: string | null;
    source: string | null;
  };
export type KnownThings = {
  products: readonly KnownProduct[];
  holders: readonly Named[];
  onRecord: ReadonlyMap<string, readonly OnRecordDecision[]>;
};

const factFields = [
  "id",
  "product_id",
  "producer_id",
  "case_type",
  "star_rating",
  "score_product",
  "score_marketing",
  "score_quality",
  "score_total",
  "decision_number",
  "issued_on",
  "expires_on",
  "revoked_on",
  "year",
  "issuer_level",
  "round",
  "place",
  "revocation_reason",
  "exception_reason",
  "document_id",
  "round_id",
  "source",
];

/** All products, holders and decisions there are: a province has some hundreds, a file may name any. */
export async function readKnownThings(container: MedusaContainer): Promise<KnownThings> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [products, holders, decisions] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "handle", "title", "producer.id"] }),
    query.graph({ entity: "producer", fields: ["id", "handle", "name", "aliases"] }),
    query.graph({ entity: "ocop_certification", fields: factFields }),
  ]);
  const onRecord = new Map<string, OnRecordDecision[]>();
  for (const row of decisions.data as unknown as OnRecordDecision[]) {
    const rows = onRecord.get(row.product_id);
    if (rows) rows.push(row);
    else onRecord.set(row.product_id, [row]);
  }
  return {
    products: (products.data as unknown as ProductRow[]).map(({ id, handle, title, producer }) => ({
      id,
      handle,
      name: title,
      producer_id: producer?.id ?? null,
    })),
    holders: (holders.data as unknown as HolderRow[]).map(({ aliases, ...row }) => ({
      ...row,
      aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === "string") : [],
    })),
    onRecord,
  };
}

type ProductRow = { id: string; handle: string; title: string; producer: { id: string } | null };
type HolderRow = { id: string; handle: string; name: string; aliases: unknown };
