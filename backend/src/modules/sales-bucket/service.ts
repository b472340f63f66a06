import { MedusaService } from "@medusajs/framework/utils";
import { SalesBucket } from "./models/sales-bucket";

export class SalesBucketService extends MedusaService({ SalesBucket }) {}
