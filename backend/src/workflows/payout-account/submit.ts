import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { tellProducerWorkflow } from "../producer/tell-producer";
import { submittedNotices } from "./news";
import { type AccountToSubmit, validateSubmissionStep } from "./steps/validate-submission";
import { submitAccountStep } from "./steps/write-account";

/** A producer names the account its money shall go to; until the office has made sure, the former one stays. */
export const submitPayoutAccountWorkflow = createWorkflow(
  "payout-account-submit",
  (input: AccountToSubmit) => {
    const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
    acquireLockStep({ key, ...lockTimes });
    const row = validateSubmissionStep(input);
    const id = submitAccountStep(row);
    releaseLockStep({ key });
    const news = transform({ input, id }, ({ input, id }) => ({ notices: submittedNotices(input, id) }));
    tellProducerWorkflow.runAsStep({ input: news });
    return new WorkflowResponse({ account_id: id });
  },
);
