import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ApprovalState } from "../../../contracts/approval";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type Settlement = {
  id: string;
  state: ApprovalState;
  decided_by_name: string;
  remark: string | null;
  order_id: string | null;
  now: string;
};

/** Writes down how a request ended; run under its lock. */
export const settleRequestStep = createStep(
  "settle-approval-request",
  async ({ now, ...settled }: Settlement, { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    await service.updateApprovalRequests({ ...settled, decided_at: new Date(now) });
    return new StepResponse(null);
  },
);
