import { Module } from "@medusajs/framework/utils";
import { SalesBucketService } from "./service";

export { SALES_DAYS, salesBucket } from "./bucket";
export type { SalesBucketService } from "./service";

export const SALES_BUCKET_MODULE = "salesBucket";

export default Module(SALES_BUCKET_MODULE, { service: SalesBucketService });
