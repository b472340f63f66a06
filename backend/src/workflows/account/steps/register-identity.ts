import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export type Credentials = { email: string; password: string };

/**
 * Gives a person a way to sign in with e-mail and password.
 * @throws MedusaError when the address already has one.
 */
export const registerIdentityStep = createStep(
  "register-identity",
  async ({ email, password }: Credentials, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const answer = await auth.register("emailpass", { body: { email, password } });
    if (!answer.success || !answer.authIdentity) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        answer.error ?? `${email} cannot be registered.`,
      );
    }
    return new StepResponse(answer.authIdentity.id, answer.authIdentity.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id]);
  },
);
