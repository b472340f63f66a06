import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { env } from "../../env";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import { refusedLetter } from "./letters";
import { updateApplicationStep } from "./steps/update-application";
import { type ApplicationMove, validateApplicationMoveStep } from "./steps/validate-move";

export type RefuseApplication = ApplicationMove & { remark: string };

/** The office refuses an application, with the reason; its password is forgotten. */
export const refuseApplicationWorkflow = createWorkflow(
  "producer-application-refuse",
  (input: RefuseApplication) => {
    acquireLockStep({ key: APPLICATIONS_LOCK, ...lockTimes });
    validateApplicationMoveStep(input);
    const change = transform({ input }, ({ input }) => ({
      id: input.id,
      state: "refused" as const,
      remark: input.remark,
      password_hash: null,
      decided_on: input.today,
      decided_by: input.user_id,
      decided_by_name: input.user_name,
    }));
    const made = updateApplicationStep(change);
    const letters = transform({ made, input }, ({ made, input }) => [
      refusedLetter(made, env.STOREFRONT_URL, input.remark),
    ]);
    queueLettersStep(letters);
    releaseLockStep({ key: APPLICATIONS_LOCK });
    return new WorkflowResponse({ id: input.id });
  },
);
