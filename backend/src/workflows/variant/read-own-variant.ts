import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { basePrice, levelAt, readShelf, variantsOf } from "./read-shelf";

export type OwnVariant = { producer_id: string; variant_id: string };

const missing = () => new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");

/** One variant of this producer. @throws MedusaError not_found, for another producer's just the same. */
async function readOwnVariant(container: MedusaContainer, { producer_id, variant_id }: OwnVariant) {
  if (!variant_id) throw missing();
  const shelf = await readShelf(container, producer_id);
  const variant = shelf.products.flatMap(variantsOf).find((row) => row.id === variant_id);
  if (!variant) throw missing();
  return { variant, location_id: shelf.location_id };
}

/** The variant's price set with its one retail price. @throws MedusaError not_found */
export async function readOwnPrice(container: MedusaContainer, own: OwnVariant) {
  const { variant } = await readOwnVariant(container, own);
  const price = basePrice(variant);
  if (!price || !variant.price_set) throw missing();
  return { price_set_id: variant.price_set.id, price_id: price.id, price_vnd: price.price_vnd };
}

/** The variant's goods in this producer's place. @throws MedusaError not_found */
export async function readOwnLevel(container: MedusaContainer, own: OwnVariant) {
  const { variant, location_id } = await readOwnVariant(container, own);
  const level = levelAt(variant, location_id);
  if (!level) throw missing();
  return { inventory_item_id: level.inventory_item_id, location_id };
}
