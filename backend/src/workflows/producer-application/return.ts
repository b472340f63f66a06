import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { env } from "../../env";
import { linkTokenHash } from "../account/link-token";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import { returnedLetter } from "./letters";
import { updateApplicationStep } from "./steps/update-application";
import { type ApplicationMove, validateApplicationMoveStep } from "./steps/validate-move";

export type ReturnApplication = ApplicationMove & { remark: string; token: string };

/** The office sends an application back with what is to be mended; the letter has the link to do it. */
export const returnApplicationWorkflow = createWorkflow(
  "producer-application-return",
  (input: ReturnApplication) => {
    acquireLockStep({ key: APPLICATIONS_LOCK, ...lockTimes });
    validateApplicationMoveStep(input);
    const change = transform({ input }, ({ input }) => ({
      id: input.id,
      state: "returned" as const,
      remark: input.remark,
      mend_token_hash: linkTokenHash(input.token),
      decided_on: input.today,
      decided_by: input.user_id,
      decided_by_name: input.user_name,
    }));
    const made = updateApplicationStep(change);
    const letters = transform({ made, input }, ({ made, input }) => [
      returnedLetter(made, env.STOREFRONT_URL, input.remark, input.token),
    ]);
    queueLettersStep(letters);
    releaseLockStep({ key: APPLICATIONS_LOCK });
    return new WorkflowResponse({ id: input.id });
  },
);
