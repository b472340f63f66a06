/** One lock a product, sorted: two batches with the same products never wait for each other in a circle. */
export const lockKeysOf = (rows: readonly { product_id: string }[]): string[] =>
  [...new Set(rows.map((row) => `certification:${row.product_id}`))].sort();
