import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { catalogueDatabase } from "../../../../../catalogue/catalogue-database";
import { liveProducts } from "../../../../../catalogue/live-products";
import { toProducerSummary } from "../../../../../catalogue/producer-summary";
import { findProducer } from "../../../../../catalogue/read-producers";
import { listProducts } from "../../../../../catalogue/search-catalogue";
import { today } from "../../../../../clock";
import type { ProducerPage } from "../../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../../search-engines/catalogue-door";
import { handleParam } from "../../handle-param";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerPage>): Promise<void> {
  const handle = handleParam(req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const producer = handle === null ? null : await findProducer(query, handle);
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy nhà sản xuất này.");
  const { answer: products } = await catalogueDoor(req.scope).ask(
    (engine) =>
      listProducts(
        { engine, readProducts: liveProducts(catalogueDatabase(req.scope)) },
        producer.handle,
        today(),
      ),
    { isForKeptPage: true },
  );
  res.json({
    ...toProducerSummary(producer, products.length),
    aliases: Array.isArray(producer.aliases) ? producer.aliases.map(String) : [],
    source: producer.source,
    products,
  });
}
