import { MedusaService } from "@medusajs/framework/utils";
import { CatalogueChange } from "./models/catalogue-change";

export class CatalogueChangeService extends MedusaService({ CatalogueChange }) {}
