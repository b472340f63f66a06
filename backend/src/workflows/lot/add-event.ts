import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { keepFileStep } from "../file/steps/keep-file";
import { lockTimes } from "../producer-order/order-lock";
import { createEventStep } from "./steps/create-event";
import { type EventToAdd, validateEventStep } from "./steps/validate-event";

export type AddEvent = EventToAdd & { file: { name: string; base64: string } | null };

/** A producer writes down what was done to a lot, with the paper or photograph of it, for everybody to see. */
export const addLotEventWorkflow = createWorkflow("lot-add-event", (input: AddEvent) => {
  acquireLockStep({ key: input.id, ...lockTimes });
  const checked = validateEventStep(input);
  const kept = when({ input }, ({ input }) => input.file !== null).then(() => {
    const file = transform({ input }, ({ input }) => ({
      name: input.file?.name ?? "",
      base64: input.file?.base64 ?? "",
      audience: "public" as const,
      producer_id: input.producer_id,
    }));
    return keepFileStep(file);
  });
  const event = transform({ checked, kept }, ({ checked, kept }) => ({
    ...checked,
    file_id: kept?.id ?? null,
  }));
  const id = createEventStep(event);
  releaseLockStep({ key: input.id });
  return new WorkflowResponse(id);
});
