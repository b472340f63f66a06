import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { passwordHash } from "../../account/password-hash";

/** What is kept of a password, or null where none was given. */
export const hashPasswordStep = createStep(
  "hash-password",
  async ({ password }: { password: string | null }) =>
    new StepResponse(password === null ? null : await passwordHash(password)),
);
