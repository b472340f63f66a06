import type { LotRow } from "../../contracts/lot";
import { daysBetween } from "../../modules/certification";
import { lotCounts, type PieceTotals } from "../../modules/lot";
import { productFacts } from "../../product-facts";
import type { JoinedLot } from "./lot-rows";

const nothing: PieceTotals = { allocated: 0, written_off: 0 };

/** A lot as lists show it on a day. */
export function toLotRow(lot: JoinedLot, totals: PieceTotals | undefined, day: string): LotRow {
  const { product, product_variant: variant } = lot;
  return {
    id: lot.id,
    code: lot.code,
    product: {
      id: lot.product_id,
      handle: product?.handle ?? "",
      title: product?.title ?? "",
      kind: productFacts(product?.metadata).kind,
    },
    variant: { id: lot.variant_id, title: variant?.title ?? "", sku: variant?.sku ?? "" },
    made_on: lot.made_on,
    use_by_on: lot.use_by_on,
    days_left: lot.use_by_on === null ? null : daysBetween(day, lot.use_by_on),
    state: lot.state,
    is_demonstration: lot.is_demonstration,
    ...lotCounts(lot.quantity, totals ?? nothing),
  };
}
