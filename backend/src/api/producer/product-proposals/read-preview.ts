import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CatalogueVariant, Shelf } from "../../../catalogue/catalogue-product";
import { type GraphProducer, producerFields } from "../../../catalogue/graph-product";
import { toProductPage } from "../../../catalogue/product-page";
import { stockBucket } from "../../../catalogue/stock-bucket";
import type { ProductPage } from "../../../contracts/catalogue";
import type { ProposedPack } from "../../../contracts/product-proposal";
import { factsOf } from "../../../workflows/product-proposal/new-product";
import { readOwnProposal } from "../../../workflows/product-proposal/read-own-proposal";
import { readShelfIds } from "../../../workflows/product-proposal/read-shelf-ids";
import { storedProposal } from "../../../workflows/product-proposal/stored-proposal";

/** The page a proposal would have, as far as it is written. @throws MedusaError not_found */
export async function readPreview(
  container: MedusaContainer,
  own: { id: string; producer_id: string },
  day: string,
): Promise<ProductPage> {
  const row = await readOwnProposal(container, own);
  const content = storedProposal(row.content);
  const shelves = await readShelfIds(container);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: producerFields,
    filters: { id: own.producer_id },
  });
  const [producer] = data as unknown as GraphProducer[];
  if (!producer) throw new Error(`Producer ${own.producer_id} is gone.`);
  const aisle = shelves.aisles.get(content.aisle);
  const group = shelves.groups.get(content.product_group);
  const shelfOf = (handle: string, shelf: typeof aisle): Shelf | null =>
    shelf ? { handle, name: shelf.name, name_en: shelf.name_en } : null;
  const product = {
    id: row.id,
    handle: "",
    title: content.title,
    description: content.description,
    thumbnail: null,
    images: content.pictures.map(({ url }) => url),
    facts: factsOf(content, aisle?.kind ?? "banh"),
    aisle: shelfOf(content.aisle, aisle),
    product_group: shelfOf(content.product_group, group),
    producer,
    sold_until: day,
    wholesale: null,
    sales_bucket: 0,
    variants: content.packs.map(variantOf),
    certifications: [],
  };
  return toProductPage(product, day, new Map(), 0);
}

const variantOf = (pack: ProposedPack): CatalogueVariant => ({
  id: pack.key,
  sku: pack.sku,
  title: pack.title,
  title_en: pack.title_en || pack.title,
  net_amount: pack.net_amount,
  net_unit: pack.net_unit,
  weight_g: pack.weight_g ?? 0,
  price: pack.price_vnd ?? 0,
  season: { is_over: false, returns_on: null },
  stock: stockBucket(pack.stock_quantity ?? 0),
});
