import type { MedusaContainer } from "@medusajs/framework/types";
import type { LotPick } from "../../contracts/lot";
import type { OwnedOrder } from "../producer-order/steps/validate-move";
import { readPackingFacts } from "./packing-facts";
import { packingView } from "./packing-view";

/**
 * The lots of a parcel nobody chose lots for: those that run out first. Null where lots were chosen
 * while packing, or the parcel is not being packed.
 */
export async function picksToLeaveWith(
  container: MedusaContainer,
  own: OwnedOrder,
  day: string,
): Promise<LotPick[] | null> {
  const facts = await readPackingFacts(container, own);
  if (facts.mode !== "choose" || facts.recorded.length > 0) return null;
  return packingView(facts, day).lines.flatMap(({ line_item_id, suggested }) =>
    suggested.map((pick) => ({ line_item_id, ...pick })),
  );
}
