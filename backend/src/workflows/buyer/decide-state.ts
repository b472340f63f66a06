import { MedusaError } from "@medusajs/framework/utils";
import type { BuyerState } from "../../contracts/wholesale";

export const buyerVerbs = ["approve", "refuse", "suspend", "lift"] as const;
export type BuyerVerb = (typeof buyerVerbs)[number];

const moves: Record<BuyerVerb, { from: readonly BuyerState[]; to: BuyerState }> = {
  // An approved company is approved anew to give it another price group.
  approve: { from: ["applied", "approved"], to: "approved" },
  refuse: { from: ["applied"], to: "refused" },
  suspend: { from: ["approved"], to: "suspended" },
  lift: { from: ["suspended"], to: "approved" },
};

/** The state a company comes to. @throws MedusaError conflict when a colleague has decided otherwise */
export function nextState(state: BuyerState, verb: BuyerVerb): BuyerState {
  const { from, to } = moves[verb];
  if (from.includes(state)) return to;
  const message = "Tình trạng của công ty này vừa đổi. Hãy tải lại trang rồi quyết định.";
  throw new MedusaError(MedusaError.Types.CONFLICT, message, "changed_meanwhile");
}
