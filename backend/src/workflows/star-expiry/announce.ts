import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { sendDueLettersStep } from "../mail/steps/send-due-letters";
import { postNoticesStep } from "../notice/steps/post-notices";
import { validateNoticesStep } from "../notice/steps/validate-notices";
import { findDueExpiriesStep } from "./steps/find-due-expiries";
import { queueExpiryLettersStep } from "./steps/queue-expiry-letters";

/**
 * Tells holders and office of stars whose last day is 180, 90 or 30 days away or has come, in their
 * portals and by mail, each once (ADR 0018). The notices are posted in one transaction; the letters
 * follow from them and are made up for when a crash came in between.
 */
export const announceExpiriesWorkflow = createWorkflow(
  "star-expiry-announce",
  (input: WorkflowData<{ today: string; now: string }>) => {
    const key = "star-expiry";
    // Seconds. Two processes whose jobs wake together take turns; the second finds nothing left to tell.
    acquireLockStep({ key, timeout: 60, ttl: 120 });
    const due = findDueExpiriesStep(input);
    const notices = validateNoticesStep(due);
    const notice_ids = postNoticesStep(notices);
    const letters = transform({ input, notice_ids }, ({ input, notice_ids }) => ({
      now: input.now,
      notice_ids,
    }));
    const queued = queueExpiryLettersStep(letters);
    sendDueLettersStep(queued);
    releaseLockStep({ key });
    return new WorkflowResponse({ notice_ids });
  },
);
