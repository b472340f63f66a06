import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { toProducerSummary } from "../../../../catalogue/producer-summary";
import { countProducts } from "../../../../catalogue/product-counts";
import { readProducers } from "../../../../catalogue/read-producers";
import { today } from "../../../../clock";
import type { ProducerSummary } from "../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../search-engines/catalogue-door";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ producers: ProducerSummary[] }>,
): Promise<void> {
  const [producers, { answer: counts }] = await Promise.all([
    readProducers(req.scope.resolve(ContainerRegistrationKeys.QUERY)),
    catalogueDoor(req.scope).ask((engine) => countProducts(engine, today()), { isForKeptPage: true }),
  ]);
  res.json({
    producers: producers.map((row) => toProducerSummary(row, counts.producer.get(row.handle) ?? 0)),
  });
}
