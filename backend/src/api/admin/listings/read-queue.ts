import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeListingRow } from "../../../contracts/listing";
import { readOfficeListings } from "./read-listings";
import { readNewProducts } from "./read-new-products";

/** Changes and new products in one queue. */
export async function readQueue(container: MedusaContainer, day: string): Promise<OfficeListingRow[]> {
  const changes = await readOfficeListings(container, {}, day);
  return [...changes.map(({ row }) => row), ...(await readNewProducts(container, day))];
}
