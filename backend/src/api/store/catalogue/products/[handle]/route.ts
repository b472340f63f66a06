import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { toProductPage } from "../../../../../catalogue/product-page";
import { nameProducers } from "../../../../../catalogue/read-producers";
import { readCatalogueProducts } from "../../../../../catalogue/read-products";
import { countOfProducer } from "../../../../../catalogue/search-catalogue";
import { today } from "../../../../../clock";
import type { ProductPage } from "../../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../../search-engines/catalogue-door";
import { handleParam } from "../../handle-param";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductPage>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const handle = handleParam(req);
  const [product] = handle === null ? [] : await readCatalogueProducts(query, { handle }, today());
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy sản phẩm này.");
  const [holders, { answer: count }] = await Promise.all([
    nameProducers(query, [...new Set(product.certifications.flatMap((row) => row.producer_id ?? []))]),
    catalogueDoor(req.scope).ask((engine) => countOfProducer(engine, product.producer.handle, today()), {
      isForKeptPage: true,
    }),
  ]);
  res.json(toProductPage(product, today(), holders, count));
}
