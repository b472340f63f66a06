import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type CertificationRow, certificationFields } from "../catalogue/certification-row";
import type { LotState } from "../contracts/lot";
import { standingOn } from "../modules/certification";
import { productFacts, variantFacts } from "../product-facts";
import { type LabelContent, labelContent } from "./label-content";
import { starWords } from "./star-words";

/** One lot of one producer; the office asks for any. */
export type LabelOf = { id: string; producer_id: string } | { id: string };

/** What is known of a lot's label on a day. `content` is null for a service, which has none. */
export type LotLabel = {
  id: string;
  code: string;
  quantity: number;
  state: LotState;
  is_demonstration: boolean;
  product_title: string;
  variant_title: string;
  gtin: string | null;
  content: LabelContent | null;
  star: string | null;
};

type Row = Pick<LotLabel, "id" | "code" | "quantity" | "state" | "is_demonstration"> & {
  product_id: string;
  made_on: string;
  use_by_on: string | null;
  product?: { title: string; metadata: unknown } | null;
  product_variant?: { title: string; metadata: unknown; barcode: string | null; ean: string | null } | null;
  producer?: { name: string; commune_name: string | null; province_name: string } | null;
};

const fields = [
  ...["id", "code", "quantity", "state", "is_demonstration", "product_id", "made_on", "use_by_on"],
  ...["product.title", "product.metadata", "product_variant.title", "product_variant.metadata"],
  ...["product_variant.barcode", "product_variant.ean"],
  ...["producer.name", "producer.commune_name", "producer.province_name"],
];

/** Reads a lot for its label; null when there is none, or it is another producer's. @throws Error on an empty filter */
export async function readLotLabel(
  container: MedusaContainer,
  of: LabelOf,
  day: string,
): Promise<LotLabel | null> {
  if (Object.values(of).some((value) => !value)) throw new Error("A label is never read without a filter.");
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "lot", fields, filters: of });
  const [row] = data as unknown as Row[];
  if (!row?.product || !row.product_variant || !row.producer) return null;
  const decisions = await query.graph({
    entity: "ocop_certification",
    fields: certificationFields,
    filters: { product_id: row.product_id },
  });
  return toLotLabel(row, row.product, row.product_variant, row.producer, {
    star: starWords(standingOn(decisions.data as unknown as CertificationRow[], day).star),
  });
}

function toLotLabel(
  row: Row,
  product: NonNullable<Row["product"]>,
  variant: NonNullable<Row["product_variant"]>,
  producer: NonNullable<Row["producer"]>,
  { star }: { star: string | null },
): LotLabel {
  const { label, holder_known } = productFacts(product.metadata);
  const { id, code, quantity, state, is_demonstration } = row;
  return {
    ...{ id, code, quantity, state, is_demonstration, star },
    product_title: product.title,
    variant_title: variant.title,
    gtin: variant.barcode ?? variant.ean,
    content: labelContent(
      { title: product.title, label, holder_known },
      variantFacts(variant.metadata),
      row,
      producer,
    ),
  };
}
