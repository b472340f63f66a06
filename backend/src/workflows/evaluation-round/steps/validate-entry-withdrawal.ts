import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readRound, requireOpen } from "../read-rounds";

export type EntryOfRound = { round_id: string; entry_id: string };

/** @throws MedusaError 404 for an entry that is not in the round, 409 for one that has its decision */
export const validateEntryWithdrawalStep = createStep(
  "validate-entry-withdrawal",
  async ({ round_id, entry_id }: EntryOfRound, { container }) => {
    const round = await readRound(container, round_id);
    requireOpen(round);
    const entry = round.entries.find((row) => row.id === entry_id);
    if (!entry) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy hồ sơ này trong đợt.");
    if (entry.certification) {
      const message = `“${entry.product_name}” đã có quyết định ${entry.certification.decision_number}. Hãy rút quyết định trước.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "entry_certified");
    }
    return new StepResponse(entry.id);
  },
);
