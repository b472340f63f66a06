import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** `auth_identity_id` is empty for whoever has no account yet. */
type SignInToOpen = { email: string; password: string; auth_identity_id: string; producer_member_id: string };

type Undo = { made: string | null; former: { id: string; app_metadata: Record<string, unknown> } | null };
const opened = (id: string, undo: Undo) => new StepResponse<string, Undo>(id, undo);

/**
 * Lets a new member sign in: with the account she has, or one that is opened. An account remembers its first
 * membership alone; the others are found by its e-mail.
 */
export const openSignInStep = createStep(
  "open-member-sign-in",
  async ({ email, password, auth_identity_id, producer_member_id }: SignInToOpen, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    if (!auth_identity_id) {
      const { success, authIdentity, error } = await auth.register("emailpass", {
        body: { email, password },
      });
      if (!success || !authIdentity) throw new MedusaError(MedusaError.Types.CONFLICT, error ?? email);
      await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { producer_member_id } });
      return opened(authIdentity.id, { made: authIdentity.id, former: null });
    }
    const { app_metadata } = await auth.retrieveAuthIdentity(auth_identity_id);
    const former = { id: auth_identity_id, app_metadata: app_metadata ?? {} };
    if (!former.app_metadata.producer_member_id) {
      await auth.updateAuthIdentities({
        id: auth_identity_id,
        app_metadata: { ...former.app_metadata, producer_member_id },
      });
    }
    return opened(auth_identity_id, { made: null, former });
  },
  async (undo, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    if (undo?.made) await auth.deleteAuthIdentities([undo.made]);
    if (undo?.former) await auth.updateAuthIdentities(undo.former);
  },
);
