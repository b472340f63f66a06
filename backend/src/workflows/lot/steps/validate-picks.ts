import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { LotPick } from "../../../contracts/lot";
import { FieldRefusal } from "../../../field-refusal";
import { isPackable, mayShipWithoutLots } from "../../../modules/lot";
import type { OwnedOrder } from "../../producer-order/steps/validate-move";
import { checkPicks } from "../check-picks";
import { type PackingFacts, readPackingFacts } from "../packing-facts";

export type ParcelPicks = OwnedOrder & {
  /** Null leaves what was recorded earlier as it is. */
  picks: LotPick[] | null;
  today: string;
  /** The parcel leaves now: what it holds must be fit to leave. */
  leaves: boolean;
};
export type CheckedPicks = {
  producer_order_id: string;
  order_id: string;
  packed_on: string;
  is_late: boolean;
  picks: LotPick[] | null;
};

const conflict = (message: string, code: string): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/**
 * Holds the lots of a parcel to its lines and to what may be packed today.
 * @throws FieldRefusal naming the picks; MedusaError not_found, conflict
 */
export const validatePicksStep = createStep(
  "validate-lot-picks",
  async (input: ParcelPicks, { container }) => {
    const { picks, today, leaves, id, producer_id } = input;
    const facts = await readPackingFacts(container, { id, producer_id });
    if (facts.mode === "shut") throw conflict("Đơn này không ở bước đóng gói.", "wrong_state");
    const faults = picks ? checkPicks(facts, picks, today) : {};
    if (Object.keys(faults).length > 0) throw new FieldRefusal(faults, "lot_picks");
    if (leaves) requireFitToLeave(facts, picks ?? facts.recorded, today);
    return new StepResponse<CheckedPicks>({
      producer_order_id: id,
      order_id: facts.order_id,
      packed_on: facts.shipped_on ?? today,
      is_late: facts.mode === "fill_in",
      picks: picks && mergePicks(picks),
    });
  },
);

/** One row a lot and line, however often the form named it. */
function mergePicks(picks: LotPick[]): LotPick[] {
  const merged = new Map<string, LotPick>();
  for (const pick of picks) {
    const key = `${pick.line_item_id} ${pick.lot_id}`;
    merged.set(key, { ...pick, quantity: pick.quantity + (merged.get(key)?.quantity ?? 0) });
  }
  return [...merged.values()];
}

function requireFitToLeave({ lots, lines }: PackingFacts, held: LotPick[], day: string): void {
  const bad = lots.find((lot) => held.some((pick) => pick.lot_id === lot.id) && !isPackable(lot, day));
  // A lot that was closed after it was packed is merely used up.
  if (bad && bad.state !== "closed")
    throw conflict(`Lô ${bad.code} đã thu hồi hoặc quá hạn dùng. Hãy chọn lô khác rồi gửi.`, "lot_blocked");
  const wanted = lines.reduce((sum, line) => sum + line.quantity, 0);
  const packed = held.reduce((sum, pick) => sum + pick.quantity, 0);
  if (packed < wanted && !mayShipWithoutLots(day))
    throw conflict("Hãy ghi lô của mọi món trước khi gửi.", "lots_missing");
}
