import type { ProductPage, VariantView } from "../contracts/catalogue";
import type { CertificationView } from "../contracts/certification";
import { standingOn } from "../modules/certification";
import type { CatalogueProduct, CatalogueVariant } from "./catalogue-product";
import { viewsOfProduct } from "./certification-view";
import { labelFields } from "./label-fields";
import { toProducerSummary } from "./producer-summary";

/** A product's page on a day. `holders` names the producers of its decisions, who may have changed. */
export function toProductPage(
  product: CatalogueProduct,
  day: string,
  holders: ReadonlyMap<string, CertificationView["producer"]>,
  producerProductCount: number,
): ProductPage {
  const { star } = standingOn(product.certifications, day);
  const { facts } = product;
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: facts.title_en || product.title,
    description: product.description,
    description_en: facts.description_en || product.description,
    story: facts.story,
    story_en: facts.story_en || facts.story,
    kind: facts.kind,
    images: product.images,
    image_alts: product.images.map((url) => facts.picture_alts[url] ?? ""),
    aisle: product.aisle,
    product_group: product.product_group,
    producer: toProducerSummary(product.producer, producerProductCount),
    star,
    certifications: viewsOfProduct(product.certifications, day, ({ producer_id }) => ({
      product,
      producer: producer_id === null ? null : (holders.get(producer_id) ?? product.producer),
    })),
    variants: product.variants.map(toVariantView),
    label: labelFields(product),
    is_alcohol: facts.is_alcohol,
    requires_shipping: facts.requires_shipping,
    price_is_illustrative: facts.price_is_illustrative,
    source: facts.source,
  };
}

const toVariantView = ({ net_amount: _, net_unit: __, ...view }: CatalogueVariant): VariantView => view;
