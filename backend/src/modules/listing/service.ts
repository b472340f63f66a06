import { MedusaService } from "@medusajs/framework/utils";
import { ListingVersion } from "./models/listing-version";

export class ListingService extends MedusaService({ ListingVersion }) {}
