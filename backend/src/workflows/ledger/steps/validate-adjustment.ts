import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Adjustment } from "../../../contracts/ledger";
import type { NewEntry } from "../../../modules/ledger";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

export type AdjustmentInput = { producer_id: string; adjustment: Adjustment; today: string; now: string };

/** @throws MedusaError not_found for a producer that is not there */
export const validateAdjustmentStep = createStep(
  "validate-ledger-adjustment",
  async ({ producer_id, adjustment, today, now }: AdjustmentInput, { container }) => {
    const service = container.resolve<ProducerService>(PRODUCER_MODULE);
    const [known] = producer_id ? await service.listProducers({ id: [producer_id] }, { take: 1 }) : [];
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chủ thể này.");
    const { amount_vnd, words, key } = adjustment;
    return new StepResponse<NewEntry>({
      ...{ producer_id, kind: "adjustment", amount_vnd, words, effective_on: today, at: now },
      key: `adjustment:${producer_id}:${key}`,
    });
  },
);
