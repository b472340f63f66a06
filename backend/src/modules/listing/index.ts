import { Module } from "@medusajs/framework/utils";
import { ListingService } from "./service";

export type { ListingService } from "./service";
export { type ListingVerb, listingStateWords, listingTransition } from "./transitions";

export const LISTING_MODULE = "listing";

export default Module(LISTING_MODULE, { service: ListingService });
