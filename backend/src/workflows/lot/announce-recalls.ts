import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { sendDueLettersStep } from "../mail/steps/send-due-letters";
import { postNoticesWorkflow } from "../notice/post";
import { lockTimes } from "../producer-order/order-lock";
import { collectRecallNoticesStep } from "./steps/collect-recall-notices";
import { queueRecallLettersStep } from "./steps/queue-recall-letters";

const key = "lot-recall-letters";

/**
 * Tells everybody of recalls and of their ends: buyers by letter, office and producer in their portals.
 * Whatever was told already is not told again, however many processes run it.
 */
export const announceRecallsWorkflow = createWorkflow(
  "lot-announce-recalls",
  (input: WorkflowData<{ at: string }>) => {
    acquireLockStep({ key, ...lockTimes });
    const queued = queueRecallLettersStep(input.at);
    releaseLockStep({ key });
    sendDueLettersStep(queued);
    const notices = collectRecallNoticesStep(input.at);
    postNoticesWorkflow.runAsStep({ input: notices });
  },
);
