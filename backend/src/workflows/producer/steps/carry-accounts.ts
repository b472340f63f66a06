import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

type Carried = { auth_identity_id: string; accounts: Record<string, unknown>; producer_member_id: string };

/** A new way to sign in leads to whatever the former led to, a shopper's account included. */
export const carryAccountsStep = createStep(
  "carry-accounts",
  async ({ auth_identity_id: id, accounts, producer_member_id }: Carried, { container }) => {
    const app_metadata = { ...accounts, producer_member_id };
    await container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata });
    return new StepResponse(id);
  },
);
