import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";

type Revocation = { buyer_id: string; id: string; now: string };

const revokeInvitationStep = createStep(
  "revoke-buyer-invitation",
  async ({ buyer_id, id, now }: Revocation, { container }) => {
    if (!buyer_id || !id) throw new Error("One invitation of one buyer is withdrawn.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const [open] = await service.listBuyerInvitations({ id: [id], buyer_id, accepted_at: null });
    if (!open) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    await service.updateBuyerInvitations({ id, revoked_at: new Date(now) });
    return new StepResponse(null);
  },
);

/** Withdraws an invitation that nobody has used yet. */
export const revokeBuyerInvitationWorkflow = createWorkflow(
  "buyer-revoke-invitation",
  (input: Revocation) => {
    revokeInvitationStep(input);
  },
);
