import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

type NewIdentity = { email: string; password_hash: string; producer_member_id: string };

/**
 * Gives the owner the way to sign in that she chose when she applied.
 * @throws MedusaError conflict where the e-mail has an account: whose it is, nobody has shown
 */
export const createIdentityStep = createStep(
  "create-applicant-identity",
  async ({ email, password_hash, producer_member_id }: NewIdentity, { container }) => {
    if (!password_hash) throw new Error("An application without a password cannot be approved.");
    const auth = container.resolve(Modules.AUTH);
    const known = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" }, { take: 1 });
    if (known.length > 0) {
      const message = `${email} đã có tài khoản trên chợ. Hãy trả hồ sơ lại để người nộp ghi e-mail khác.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "account_exists");
    }
    const identity = await auth.createAuthIdentities({
      provider_identities: [
        { provider: "emailpass", entity_id: email, provider_metadata: { password: password_hash } },
      ],
      app_metadata: { producer_member_id },
    });
    return new StepResponse(identity.id, identity.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id]);
  },
);
