import type { StockBucket } from "../contracts/catalogue";

/** So few pieces are called low. */
const LOW_UP_TO = 5;

/** The bucket shown on shared pages for a number of pieces that can still be sold. */
export function stockBucket(available: number): StockBucket {
  if (available <= 0) return "out";
  return available <= LOW_UP_TO ? "low" : "in";
}

/** A product is as available as the best of its variants. */
export function bestBucket(buckets: readonly StockBucket[]): StockBucket {
  if (buckets.includes("in")) return "in";
  return buckets.includes("low") ? "low" : "out";
}
