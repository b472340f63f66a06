import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { catalogueDatabase } from "../../../../../catalogue/catalogue-database";
import type { CatalogueProduct } from "../../../../../catalogue/catalogue-product";
import { toProductPage } from "../../../../../catalogue/product-page";
import { nameProducers } from "../../../../../catalogue/read-producers";
import { readCatalogueProducts } from "../../../../../catalogue/read-products";
import { countOfProducer } from "../../../../../catalogue/search-catalogue";
import { today } from "../../../../../clock";
import type { ProductPage } from "../../../../../contracts/catalogue";
import { catalogueDoor } from "../../../../../search-engines/catalogue-door";
import { handleParam } from "../../handle-param";

export async function GET(req: MedusaRequest, res: MedusaResponse<ProductPage>): Promise<void> {
  const handle = handleParam(req);
  const database = catalogueDatabase(req.scope);
  const [product] = handle === null ? [] : await readCatalogueProducts(database, { handle }, today());
  if (!product) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy sản phẩm này.");
  const [holders, { answer: count }] = await Promise.all([
    nameProducers(database, formerHolders(product)),
    catalogueDoor(req.scope).ask((engine) => countOfProducer(engine, product.producer.handle, today()), {
      isForKeptPage: true,
    }),
  ]);
  res.json(toProductPage(product, today(), holders, count));
}

/** Who held it at its decisions, beside its producer of today. */
const formerHolders = ({ certifications, producer }: CatalogueProduct): string[] => [
  ...new Set(certifications.flatMap(({ producer_id: id }) => (id && id !== producer.id ? [id] : []))),
];
