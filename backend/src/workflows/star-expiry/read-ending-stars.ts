import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { StarRating } from "../../contracts/certification";
import { groupBy } from "../../group-by";
import {
  addDays,
  CERTIFICATION_MODULE,
  type CertificationService,
  type DatedDecision,
  type Day,
} from "../../modules/certification";
import { expiryThresholds, TOLD_AFTER_END_DAYS } from "./due-expiry-notices";
import { type Ending, endingOf } from "./ending-of";

export type StarToTell = Ending & {
  product_id: string;
  star_rating: StarRating;
  decision_number: string | null;
};

type Decision = DatedDecision & { product_id: string; decision_number: string | null };
const productsSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    producer: z.object({ id: z.string(), name: z.string() }).nullish(),
  }),
);
export type ProductOfStar = z.infer<typeof productsSchema>[number];

/** Every star whose last day is near or lately past; products with no such decision are not even read. */
export async function readEndingStars(container: MedusaContainer, today: Day): Promise<StarToTell[]> {
  const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
  const [farthest] = expiryThresholds;
  const near = { $gte: addDays(today, -TOLD_AFTER_END_DAYS), $lte: addDays(today, farthest) };
  const found = await service.listOcopCertifications({ expires_on: near }, { select: ["product_id"] });
  const product_id = [...new Set(found.map((row) => row.product_id))];
  if (product_id.length === 0) return [];
  const rows = (await service.listOcopCertifications(
    { product_id },
    {
      select: [
        ...(["id", "product_id", "star_rating", "case_type", "decision_number"] as const),
        ...(["issued_on", "expires_on", "revoked_on", "year"] as const),
      ],
    },
  )) as Decision[];
  const byProduct = groupBy(rows, (row) => row.product_id);
  return [...byProduct.values()].flatMap((decisions) => {
    const ending = endingOf(decisions, today);
    const decision = decisions.find((row) => row.id === ending?.certification_id);
    if (!ending || !decision) return [];
    const { product_id, star_rating, decision_number } = decision;
    return [{ ...ending, product_id, star_rating, decision_number }];
  });
}

/** Names of products and of those who sell them. */
export async function readProductsOfStars(
  container: MedusaContainer,
  id: readonly string[],
): Promise<Map<string, ProductOfStar>> {
  if (id.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "producer.id", "producer.name"],
    filters: { id: [...new Set(id)] },
  });
  return new Map(productsSchema.parse(data).map((product) => [product.id, product]));
}
