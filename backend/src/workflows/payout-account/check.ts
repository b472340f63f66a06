import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { tellProducerWorkflow } from "../producer/tell-producer";
import { checkedNotices } from "./news";
import { type AccountToCheck, validateAccountCheckStep } from "./steps/validate-check";
import { checkAccountStep } from "./steps/write-account";

/** The office has made sure whose account it is, or has not. The first clerk's word stands. */
export const checkPayoutAccountWorkflow = createWorkflow("payout-account-check", (input: AccountToCheck) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const word = validateAccountCheckStep(input);
  const id = checkAccountStep(word);
  releaseLockStep({ key });
  const news = transform({ input }, ({ input }) => ({ notices: checkedNotices(input) }));
  tellProducerWorkflow.runAsStep({ input: news });
  return new WorkflowResponse({ account_id: id });
});
