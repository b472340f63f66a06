import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { invitationState, PRODUCER_MODULE, type ProducerService } from "../../modules/producer";
import { linkTokenHash } from "../account/link-token";

/**
 * The open invitation of a link.
 * @throws MedusaError not_found, with code `expired` where only time has run out: its holder may be told
 */
export async function findInvitation(container: MedusaContainer, token: string, now: Date) {
  const [found] = token
    ? await container
        .resolve<ProducerService>(PRODUCER_MODULE)
        .listProducerInvitations({ token_hash: linkTokenHash(token) }, { relations: ["producer"], take: 1 })
    : [];
  const state = found ? invitationState(found, now) : null;
  if (found && state === "open") return found;
  if (state === "expired") {
    const message = "Liên kết này đã hết hạn. Bạn nhờ người mời gửi lại thư.";
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "expired");
  }
  const message = "Liên kết này không còn dùng được. Bạn mở liên kết trong thư mới nhất.";
  throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "spent");
}

/** Whether somebody signs in with this e-mail already, as a shopper or a member. */
export async function hasAccount(container: MedusaContainer, email: string): Promise<boolean> {
  if (!email) return false;
  const found = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { take: 1 });
  return found.length > 0;
}
