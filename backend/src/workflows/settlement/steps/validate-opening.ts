import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FieldRefusal } from "../../../field-refusal";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";

export type SettlementsToOpen = {
  up_to_on: string;
  producer_id: string | null;
  user_id: string;
  user_name: string;
  today: string;
};
export type OpeningPlan = {
  producer_ids: string[];
  is_for_all: boolean;
  up_to_on: string;
  opened_on: string;
  opened_by: string;
  opened_by_name: string;
};

/** @throws FieldRefusal for a day to come; MedusaError not_found for a producer that is not there */
export const validateOpeningStep = createStep(
  "validate-settlement-opening",
  async ({ up_to_on, producer_id, user_id, user_name, today }: SettlementsToOpen, { container }) => {
    if (up_to_on > today) {
      throw new FieldRefusal(
        { up_to_on: "Ngày chốt chưa tới. Hãy chọn hôm nay hoặc trước đó." },
        "future_day",
      );
    }
    if (producer_id !== null) {
      const service = container.resolve<ProducerService>(PRODUCER_MODULE);
      const [known] = await service.listProducers({ id: [producer_id] }, { take: 1 });
      if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chủ thể này.");
    }
    const balances = await container.resolve<LedgerService>(LEDGER_MODULE).readBalances(producer_id);
    const ids = producer_id === null ? balances.map((balance) => balance.producer_id).sort() : [producer_id];
    return new StepResponse<OpeningPlan>({
      producer_ids: ids,
      is_for_all: producer_id === null,
      ...{ up_to_on, opened_on: today, opened_by: user_id, opened_by_name: user_name },
    });
  },
);
