import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { RegisterProducer } from "../../contracts/producer-registration";
import { addProducerMemberWorkflow } from "./add-member";
import { onboardProducersWorkflow } from "./onboard";
import { lockTimes } from "./producer-lock";
import { validateNewAccountStep, validateRegistrationStep } from "./steps/validate-registration";

export type RegisterInput = RegisterProducer & { sales_channel_id: string; password: string };

/**
 * The office takes a new producer into the market, with the person who may sign in for it. It sells only
 * after its papers are checked and the office has verified it.
 */
export const registerProducerWorkflow = createWorkflow("producer-register", (input: RegisterInput) => {
  const key = "producer-register";
  // One at a time: two clerks with the same cooperative before them must not make it twice.
  acquireLockStep({ key, ...lockTimes });
  const producer = validateRegistrationStep(input);
  validateNewAccountStep(input);
  const onboarding = transform({ input, producer }, ({ input, producer }) => ({
    sales_channel_id: input.sales_channel_id,
    producers: [producer],
  }));
  const { producers } = onboardProducersWorkflow.runAsStep({ input: onboarding });
  const member = transform({ input, producers }, ({ input, producers }) => ({
    producer_id: producers[0]?.id ?? "",
    name: input.contact_name,
    email: input.contact_email,
    password: input.password,
    role: "owner" as const,
    is_demonstration: false,
  }));
  addProducerMemberWorkflow.runAsStep({ input: member });
  releaseLockStep({ key });
  const id = transform({ producers }, ({ producers }) => producers[0]?.id ?? "");
  return new WorkflowResponse({ producer_id: id });
});
