import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OpenedSettlements } from "../../../contracts/settlement";
import { LEDGER_MODULE, type LedgerService } from "../../../modules/ledger";
import type { OpeningPlan } from "./validate-opening";

/**
 * Opens one settlement a producer, each in a transaction of its own: a crash in the middle leaves whole
 * settlements, and the same order given again opens the rest.
 */
export const openSettlementsStep = createStep(
  "open-settlements",
  async (plan: OpeningPlan, { container }) => {
    const service = container.resolve<LedgerService>(LEDGER_MODULE);
    const opened: OpenedSettlements = { opened_ids: [], waiting: 0, live: 0 };
    for (const producer_id of plan.producer_ids) {
      const { up_to_on, opened_on, opened_by, opened_by_name } = plan;
      try {
        const id = await service.open({ producer_id, up_to_on, opened_on, opened_by, opened_by_name });
        if (id) opened.opened_ids.push(id);
        else opened.waiting += 1;
      } catch (error) {
        // Of one producer the clerk is told why; among many the one that is under way is passed over.
        if (!plan.is_for_all || !isLive(error)) throw error;
        opened.live += 1;
      }
    }
    return new StepResponse(opened);
  },
);

const isLive = (error: unknown): boolean =>
  typeof error === "object" && error !== null && Reflect.get(error, "code") === "settlement_live";
