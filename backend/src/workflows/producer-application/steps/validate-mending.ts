import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readReturned } from "../read-returned";

/** @throws MedusaError not_found for a link that opens nothing (any more) */
export const validateMendingStep = createStep(
  "validate-producer-application-mending",
  async ({ code, token }: { code: string; token: string }, { container }) =>
    new StepResponse(await readReturned(container, code, token)),
);
