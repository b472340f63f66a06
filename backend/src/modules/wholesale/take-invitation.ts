import { createHash, randomBytes } from "node:crypto";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { BuyerRole } from "../../contracts/wholesale";

/** A fresh secret for an invitation's address; it stands in the letter and nowhere else. */
export const newInvitationToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. */
export const invitationHash = (token: string): string => createHash("sha256").update(token).digest("hex");

export type Acceptance = { token_hash: string; customer_id: string; name: string; now: string };
type Taken = { buyer_id: string; email: string; role: BuyerRole };

const takeSql = `update buyer_invitation set accepted_at = ?, updated_at = now()
  where token_hash = ? and accepted_at is null and revoked_at is null and expires_at > ? and deleted_at is null
  returning buyer_id, email, role`;
const addSql = `insert into buyer_member (id, buyer_id, customer_id, name, email, role) values (?, ?, ?, ?, ?, ?)
  on conflict (buyer_id, customer_id) where deleted_at is null do nothing`;

/**
 * Uses an invitation up and makes its holder a member, both or neither; run in a transaction. Of two at
 * once the second finds it used.
 * @throws MedusaError not_found when it is used, withdrawn or over
 */
export async function takeInvitation(
  manager: SqlEntityManager,
  { token_hash, customer_id, name, now }: Acceptance,
): Promise<string> {
  const [taken]: Taken[] = await manager.execute(takeSql, [now, token_hash, now]);
  if (!taken) {
    const message = "Lời mời này đã dùng, đã thu hồi hoặc quá hạn. Hãy nhờ người mời gửi lại.";
    throw new MedusaError(MedusaError.Types.NOT_FOUND, message, "invitation_over");
  }
  const { buyer_id, email, role } = taken;
  const id = generateEntityId(undefined, "bmember");
  await manager.execute(addSql, [id, buyer_id, customer_id, name, email, role]);
  return buyer_id;
}
