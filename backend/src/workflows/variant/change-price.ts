import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { ChangePrice } from "../../contracts/producer";
import type { OwnVariant } from "./read-own-variant";
import { recordPriceChangeStep } from "./steps/record-price-change";
import { validatePriceChangeStep } from "./steps/validate-price-change";
import { writeBasePriceStep } from "./steps/write-base-price";

export type ChangePriceInput = OwnVariant & ChangePrice & { member_id: string };

/** A producer changes the retail price of one of its variants; the change is written down. */
export const changePriceWorkflow = createWorkflow("variant-change-price", (input: ChangePriceInput) => {
  const key = transform({ input }, ({ input }) => `price:${input.variant_id}`);
  acquireLockStep({ key, timeout: 10, ttl: 30 });
  const own = validatePriceChangeStep(input);
  when({ own }, ({ own }) => own.changes).then(() => {
    const price = transform({ own, input }, ({ own, input }) => ({
      price_set_id: own.price_set_id,
      price_id: own.price_id,
      price_vnd: input.price,
      former_vnd: own.price_vnd,
    }));
    writeBasePriceStep(price);
    const record = transform({ own, input }, ({ own, input }) => ({
      producer_id: input.producer_id,
      variant_id: input.variant_id,
      member_id: input.member_id,
      price_before_vnd: own.price_vnd,
      price_after_vnd: input.price,
    }));
    recordPriceChangeStep(record);
  });
  releaseLockStep({ key });
  return new WorkflowResponse(own);
});
