import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LEDGER_MODULE, type LedgerService, settlementMove } from "../../../modules/ledger";

export type SettlementToMove = {
  id: string;
  user_name: string;
  today: string;
  now: string;
} & ({ verb: "approve" } | { verb: "call_off" | "take_back"; reason: string });

/** @throws MedusaError not_found; conflict when the step does not fit the settlement's state */
export const validateSettlementMoveStep = createStep(
  "validate-settlement-move",
  async (input: SettlementToMove, { container }) => {
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    const { settlements } = await service.readSettlements({ id: input.id }, { take: 1, skip: 0 });
    const [settlement] = settlements;
    if (!settlement) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy kỳ đối soát.");
    const move = settlementMove(settlement.state, input.verb);
    if (move.kind === "refused") {
      throw new MedusaError(MedusaError.Types.CONFLICT, move.message, "wrong_state");
    }
    const { user_name, today, now, ...step } = input;
    return new StepResponse({ step: { ...step, at: now, day: today, by_name: user_name }, settlement });
  },
);
