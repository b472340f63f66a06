import { MedusaService } from "@medusajs/framework/utils";
import { ListingVersion } from "./models/listing-version";
import { ProductProposal } from "./models/product-proposal";

export class ListingService extends MedusaService({ ListingVersion, ProductProposal }) {}
