import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_BUCKET_MODULE, type SalesBucketService, salesBucket } from "../../../modules/sales-bucket";
import type { SoldUnits } from "./read-sold-units";

/** Writes the buckets that have changed, those that fell back to 0 too. Answers how many. */
export const writeSalesBucketsStep = createStep(
  "write-sales-buckets",
  async (sold: SoldUnits[], { container }) => {
    const service = container.resolve<SalesBucketService>(SALES_BUCKET_MODULE);
    const stored = await service.listSalesBuckets({}, { take: null });
    const known = new Map(stored.map((row) => [row.product_id, row]));
    const now = new Map(sold.map(({ product_id, units }) => [product_id, salesBucket(units)]));
    const created = [...now].flatMap(([product_id, bucket]) =>
      bucket > 0 && !known.has(product_id) ? [{ product_id, bucket }] : [],
    );
    const updated = stored.flatMap(({ id, product_id, bucket }) => {
      const next = now.get(product_id) ?? 0;
      return next === bucket ? [] : [{ id, bucket: next }];
    });
    if (created.length > 0) await service.createSalesBuckets(created);
    if (updated.length > 0) await service.updateSalesBuckets(updated);
    return new StepResponse(created.length + updated.length);
  },
);
