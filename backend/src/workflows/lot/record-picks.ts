import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { LotPick } from "../../contracts/lot";
import { lockTimes } from "../producer-order/order-lock";
import type { OwnedOrder } from "../producer-order/steps/validate-move";
import { placeAllocationsStep } from "./steps/place-allocations";
import { validatePicksStep } from "./steps/validate-picks";

/** A packer writes down which lots went into a parcel: chosen anew while packing, filled in afterwards. */
export const recordPicksWorkflow = createWorkflow(
  "lot-record-picks",
  (input: OwnedOrder & { picks: LotPick[]; today: string }) => {
    acquireLockStep({ key: input.id, ...lockTimes });
    const asked = transform({ input }, ({ input }) => ({ ...input, leaves: false }));
    const checked = validatePicksStep(asked);
    const count = placeAllocationsStep(checked);
    releaseLockStep({ key: input.id });
    return new WorkflowResponse(count);
  },
);
