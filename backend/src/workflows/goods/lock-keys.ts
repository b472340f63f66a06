import type { OwnGoods } from "./steps/validate-save";

/** The keys that the framework and the single routes take for the same things, sorted by whoever locks. */
export const lockKeysOf = (own: readonly OwnGoods[]): string[] =>
  own.flatMap(({ variant_id, inventory_item_id }) =>
    inventory_item_id ? [inventory_item_id, `price:${variant_id}`] : [`price:${variant_id}`],
  );
