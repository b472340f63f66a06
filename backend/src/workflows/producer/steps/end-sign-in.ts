import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/**
 * Takes away every way to sign in with this e-mail and a password; sessions opened by it end with it. Answers
 * which accounts it led to.
 */
export const endSignInStep = createStep(
  "end-sign-in",
  async ({ email }: { email: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const found = await auth.listAuthIdentities(
      { provider_identities: { entity_id: email, provider: "emailpass" } },
      { relations: ["provider_identities"] },
    );
    const former = found.map(({ id, app_metadata, provider_identities = [] }) => ({
      id,
      app_metadata: app_metadata ?? {},
      provider_identities: provider_identities.map(
        ({ entity_id, provider, provider_metadata, user_metadata }) => ({
          entity_id,
          provider,
          provider_metadata: provider_metadata ?? {},
          user_metadata: user_metadata ?? {},
        }),
      ),
    }));
    await auth.deleteAuthIdentities(former.map(({ id }) => id));
    const accounts = Object.assign({}, ...former.map(({ app_metadata }) => app_metadata));
    return new StepResponse<Record<string, unknown>, typeof former>(accounts, former);
  },
  async (former, { container }) => {
    if (former?.length) await container.resolve(Modules.AUTH).createAuthIdentities(former);
  },
);
