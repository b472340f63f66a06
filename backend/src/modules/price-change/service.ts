import { MedusaService } from "@medusajs/framework/utils";
import { PriceChange } from "./models/price-change";

export class PriceChangeService extends MedusaService({ PriceChange }) {}
