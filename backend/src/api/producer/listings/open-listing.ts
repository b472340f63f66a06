import type { MedusaContainer } from "@medusajs/framework/types";
import { notFound } from "../tenancy/producer-context";
import { readListing } from "./read-listings";

/** The id of the proposal that is open for a product of this producer. @throws MedusaError not_found */
export async function openListing(
  container: MedusaContainer,
  own: { producer_id: string; product_id: string },
): Promise<string> {
  const { open } = await readListing(container, own);
  if (!open) throw notFound();
  return open.id;
}
