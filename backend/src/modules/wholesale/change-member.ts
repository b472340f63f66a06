import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";
import type { ChangeMember } from "../../contracts/buyer";
import type { BuyerRole } from "../../contracts/wholesale";

export type MemberChange = { buyer_id: string; member_id: string; change: ChangeMember | "remove" };

const lockSql = "select id from buyer where id = ? and deleted_at is null for update";
const membersSql = "select id, role from buyer_member where buyer_id = ? and deleted_at is null";
const updateSql = `update buyer_member set role = ?, spending_limit_vnd = ?, spending_period = ?, updated_at = now()
  where id = ? and buyer_id = ?`;
const removeSql =
  "update buyer_member set deleted_at = now(), updated_at = now() where id = ? and buyer_id = ?";

/**
 * Changes or removes a member with the company's row locked, so that two owners who remove each other at
 * once leave one; run in a transaction.
 * @throws MedusaError not_found for a member of another company, conflict for the last owner
 */
export async function changeMember(
  manager: SqlEntityManager,
  { buyer_id, member_id, change }: MemberChange,
): Promise<void> {
  await manager.execute(lockSql, [buyer_id]);
  const members: { id: string; role: BuyerRole }[] = await manager.execute(membersSql, [buyer_id]);
  const member = members.find(({ id }) => id === member_id);
  if (!member) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  const staysOwner = change !== "remove" && change.role === "owner";
  const owners = members.filter(({ role }) => role === "owner");
  if (member.role === "owner" && !staysOwner && owners.length === 1) {
    const message = "Công ty phải còn ít nhất một chủ tài khoản. Hãy trao quyền chủ cho người khác trước.";
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "last_owner");
  }
  if (change === "remove") await manager.execute(removeSql, [member_id, buyer_id]);
  else {
    const { role, spending_limit_vnd, spending_period } = change;
    await manager.execute(updateSql, [role, spending_limit_vnd, spending_period, member_id, buyer_id]);
  }
}
