import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { Clerk } from "./check-paper";
import { lockTimes, producerLock } from "./producer-lock";
import { standingNews } from "./selling-notices";
import { type OfficeWord, updateStandingStep } from "./steps/update-standing";
import { type StandingMove, validateStandingMoveStep } from "./steps/validate-standing-move";
import { tellProducerWorkflow } from "./tell-producer";

export type { StandingVerb } from "./steps/validate-standing-move";

/** `reason` goes with a refusal and a suspension; `now` is an ISO instant. */
export type DecideStanding = StandingMove & Clerk & { reason: string | null; today: string; now: string };

/**
 * The office vouches for a producer, refuses to, suspends it or lifts the suspension. The first clerk's
 * word stands; the second is told.
 */
export const decideStandingWorkflow = createWorkflow("producer-decide-standing", (input: DecideStanding) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  validateStandingMoveStep(input);
  const word = transform({ input }, ({ input }) => officeWord(input));
  updateStandingStep(word);
  releaseLockStep({ key });
  const news = transform({ input }, ({ input }) => standingNews(input));
  tellProducerWorkflow.runAsStep({ input: news });
  return new WorkflowResponse({ producer_id: input.producer_id });
});

const notSuspended = {
  is_suspended: false,
  suspended_on: null,
  suspended_by: null,
  suspended_by_name: null,
  suspension_reason: null,
};

function officeWord({
  producer_id: id,
  verb,
  user_id,
  user_name,
  reason,
  today,
}: DecideStanding): OfficeWord {
  switch (verb) {
    case "verify": {
      const by = { verified_on: today, verified_by: user_id, verified_by_name: user_name };
      return { id, ...by, refused_on: null, refusal_reason: null };
    }
    case "refuse": {
      const nobody = { verified_on: null, verified_by: null, verified_by_name: null };
      return { id, ...nobody, refused_on: today, refusal_reason: reason };
    }
    case "suspend": {
      const by = { suspended_on: today, suspended_by: user_id, suspended_by_name: user_name };
      return { id, ...by, is_suspended: true, suspension_reason: reason };
    }
    case "lift":
      return { id, ...notSuspended };
  }
}
