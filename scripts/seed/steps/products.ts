import type { NewProduct } from "../../../backend/src/workflows/product/product-row";
import { publishProductsWorkflow } from "../../../backend/src/workflows/product/publish";
import { type ProductRow, readRows, type VariantRow } from "../read";
import type { Shelves } from "./aisles";
import type { Container } from "./context";
import type { Holder } from "./producers";

type Surroundings = { sales_channel_id: string; shelves: Shelves; holders: Map<string, Holder> };

/** Publishes the products that are missing, in one go; answers handle → id of all. */
export async function publishProducts(
  container: Container,
  around: Surroundings,
): Promise<Map<string, string>> {
  const known = await readProducts(container);
  const missing = readRows<ProductRow>("products.json").filter((row) => !known.has(row.handle));
  if (missing.length === 0) return known;
  await publishProductsWorkflow(container).run({
    input: {
      sales_channel_id: around.sales_channel_id,
      products: missing.map((row) => newProduct(row, around)),
    },
  });
  return readProducts(container);
}

async function readProducts(container: Container): Promise<Map<string, string>> {
  const { data } = await container.resolve("query").graph({ entity: "product", fields: ["id", "handle"] });
  return new Map(data.map((row) => [row.handle, row.id]));
}

function newProduct(row: ProductRow, { shelves, holders }: Surroundings): NewProduct {
  const holder = holders.get(row.producer);
  const category = shelves.categories.get(row.aisle);
  const type = shelves.types.get(row.product_group);
  if (!holder || !category || !type)
    throw new Error(`${row.handle} names an unknown producer, aisle or group.`);
  return {
    handle: row.handle,
    title: row.name_vi,
    description: row.description_vi,
    producer_id: holder.id,
    stock_location_id: holder.stock_location_id,
    shipping_profile_id: holder.shipping_profile_id,
    category_id: category,
    type_id: type,
    facts: {
      kind: row.kind,
      is_alcohol: row.is_alcohol,
      requires_shipping: row.requires_shipping,
      price_is_illustrative: row.price_is_illustrative,
      holder_known: row.holder_known,
      title_en: row.name_en,
      description_en: row.description_en,
      keywords: row.keywords,
      story: "",
      story_en: "",
      picture_alts: {},
      shelf_life_days: null,
      material_commune_code: null,
      source: row.source,
      origin: row.origin,
      label: row.label,
      season_months: row.season_months ?? null,
    },
    variants: row.variants.map(newVariant),
  };
}

const newVariant = (row: VariantRow) => ({
  sku: row.sku,
  title: row.title_vi,
  price_vnd: row.price_vnd,
  stock_quantity: row.stock_quantity,
  weight_g: row.weight_g,
  box_cm: row.box_cm,
  facts: { title_en: row.title_en, net_amount: row.net_amount, net_unit: row.net_unit },
});
