import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { InvitationView } from "../../../contracts/buyer";
import { invitationHash, WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type FoundInvitation = InvitationView & { token_hash: string; has_account: boolean };

const over = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "Lời mời này đã dùng, đã thu hồi hoặc quá hạn. Hãy nhờ người mời gửi lại.",
    "invitation_over",
  );

/** The invitation behind a token, while it can be used. @throws MedusaError not_found */
export async function readInvitation(
  container: MedusaContainer,
  token: string | undefined,
  now: Date,
): Promise<FoundInvitation> {
  if (!token) throw over();
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const token_hash = invitationHash(token);
  const [invitation] = await service.listBuyerInvitations({ token_hash }, { take: 1 });
  if (
    !invitation ||
    invitation.accepted_at ||
    invitation.revoked_at ||
    new Date(invitation.expires_at) <= now
  )
    throw over();
  const [buyer] = await service.listBuyers({ id: [invitation.buyer_id] }, { take: 1 });
  if (!buyer) throw over();
  const { email, role } = invitation;
  const identities = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" });
  return { buyer_name: buyer.name, email, role, token_hash, has_account: identities.length > 0 };
}
