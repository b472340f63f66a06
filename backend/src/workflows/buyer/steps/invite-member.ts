import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BuyerRole } from "../../../contracts/wholesale";
import { FieldRefusal } from "../../../field-refusal";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type Invite = {
  buyer_id: string;
  buyer_name: string;
  email: string;
  role: BuyerRole;
  invited_by_name: string;
  /** The secret of the address stands in the letter; here its hash goes into the table. */
  token: string;
  token_hash: string;
  expires_at: string;
  now: string;
};
const MOST_OPEN = 50;

/** Writes an invitation down; one before it to the same address is withdrawn. */
export const inviteMemberStep = createStep(
  "invite-buyer-member",
  async (asked: Invite, { container }) => {
    const { buyer_id, email, role, invited_by_name, token_hash } = asked;
    if (!buyer_id) throw new Error("An invitation is for one buyer.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const members = await service.listBuyerMembers({ buyer_id, email });
    if (members.length > 0) throw new FieldRefusal({ email: "Người này đã là thành viên." }, "member_known");
    const open = await service.listBuyerInvitations({ buyer_id, accepted_at: null, revoked_at: null });
    if (open.length >= MOST_OPEN)
      throw new MedusaError(MedusaError.Types.CONFLICT, "Còn quá nhiều lời mời chưa dùng. Hãy thu hồi bớt.");
    const former = open.filter((row) => row.email === email);
    if (former.length > 0)
      await service.updateBuyerInvitations(former.map(({ id }) => ({ id, revoked_at: new Date(asked.now) })));
    const { id } = await service.createBuyerInvitations({
      ...{ buyer_id, email, role, invited_by_name, token_hash },
      expires_at: new Date(asked.expires_at),
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteBuyerInvitations(id);
  },
);
