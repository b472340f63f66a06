import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";

export type Step = Parameters<LedgerService["move"]>[0];

/** Moves a settlement on, with its money, in one transaction. @throws MedusaError not_found, conflict */
export const moveSettlementStep = createStep("move-settlement", async (step: Step, { container }) => {
  try {
    await container.resolve<LedgerService>(LEDGER_MODULE).move(step);
  } catch (error) {
    if (!isTakenReference(error)) throw error;
    const message = "Số giao dịch này đã ghi cho một kỳ khác của chủ thể. Hãy xem lại trên sao kê.";
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "reference_taken");
  }
  return new StepResponse(step.id);
});

const isTakenReference = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("IDX_settlement_producer_id_reference_unique");
