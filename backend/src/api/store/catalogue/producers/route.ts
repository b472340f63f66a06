import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { toProducerSummary } from "../../../../catalogue/producer-summary";
import { countProducts } from "../../../../catalogue/product-counts";
import { readProducers } from "../../../../catalogue/read-producers";
import { today } from "../../../../clock";
import type { ProducerSummary } from "../../../../contracts/catalogue";
import { openMemory } from "../../../../search-memory/memory-engine";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ producers: ProducerSummary[] }>,
): Promise<void> {
  const [producers, counts] = await Promise.all([
    readProducers(req.scope.resolve(ContainerRegistrationKeys.QUERY)),
    countProducts(await openMemory(req.scope), today()),
  ]);
  res.json({
    producers: producers.map((row) => toProducerSummary(row, counts.producer.get(row.handle) ?? 0)),
  });
}
