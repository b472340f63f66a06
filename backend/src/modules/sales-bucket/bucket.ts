/** Sales count for so many days, today among them. */
export const SALES_DAYS = 90;

/** Units sold from which a product stands in bucket 1, 2 and 3; published on the page on ranking. */
const bounds = [10, 50, 200];

/** The bucket of so many units sold in the last `SALES_DAYS` days: 0 below 10, 1 from 10, 2 from 50, 3 from 200. */
export const salesBucket = (units: number): number => bounds.filter((bound) => units >= bound).length;
