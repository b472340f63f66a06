import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { SpendingPeriod } from "../../contracts/buyer";
import type { BuyerRole, BuyerState } from "../../contracts/wholesale";
import { mayAtBuyer } from "./buyer-rights";
import { periodStart } from "./spending-period";

export type NewPlacement = {
  cart_id: string;
  buyer_id: string;
  buyer_member_id: string;
  po_number: string;
  idempotency_key: string;
  total_vnd: number;
  /** Day and instant (ISO 8601) of the order. */
  placed_on: string;
  placed_at: string;
  branch_id: string | null;
  wanted_on: string | null;
  /** Who approved it; null for an order nobody had to approve. */
  approved_by_name: string | null;
};

type BuyerRules = { state: BuyerState; approval_threshold_vnd: number | null; po_required: boolean };
type MemberRules = {
  role: BuyerRole;
  spending_limit_vnd: number | null;
  spending_period: SpendingPeriod | null;
};

// Every order of a company passes this row: ten at once are counted one after the other.
const lockSql = `select state, approval_threshold_vnd, po_required from buyer
  where id = ? and deleted_at is null for update`;
const memberSql = `select role, spending_limit_vnd, spending_period from buyer_member
  where id = ? and buyer_id = ? and deleted_at is null`;
const spentSql = `select coalesce(sum(total_vnd), 0)::float8 as spent from wholesale_placement
  where buyer_id = ? and buyer_member_id = ? and released_at is null and deleted_at is null
    and placed_at >= (?::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
const insertSql = `insert into wholesale_placement (id, cart_id, buyer_id, buyer_member_id, po_number,
    idempotency_key, total_vnd, placed_at, branch_id, wanted_on, approved_by_name)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const vnd = (amount: number): string => `${amount.toLocaleString("vi-VN")} ₫`;
const refused = (message: string, code: string): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/** What a member has placed in the period of her limit that still counts, đồng. */
export async function spentInPeriod(
  manager: SqlEntityManager,
  member: { buyer_id: string; buyer_member_id: string; period: SpendingPeriod; day: string },
): Promise<number> {
  const values = [member.buyer_id, member.buyer_member_id, periodStart(member.period, member.day)];
  const [row]: { spent: number }[] = await manager.execute(spentSql, values);
  return row?.spent ?? 0;
}

/**
 * Writes an order on its way down, when the company's rules of this moment allow it; run in a transaction.
 * Answers its id.
 * @throws MedusaError conflict, with the rule that forbids it
 */
export async function reservePlacement(manager: SqlEntityManager, asked: NewPlacement): Promise<string> {
  const [buyer]: BuyerRules[] = await manager.execute(lockSql, [asked.buyer_id]);
  const [member]: MemberRules[] = await manager.execute(memberSql, [asked.buyer_member_id, asked.buyer_id]);
  if (buyer?.state !== "approved") throw refused("Công ty của bạn hiện chưa đặt hàng được.", "not_approved");
  if (!member || !mayAtBuyer(member.role, "order"))
    throw refused("Người đặt không còn quyền đặt hàng cho công ty này.", "may_not_order");
  if (buyer.po_required && asked.po_number === "")
    throw refused("Công ty của bạn yêu cầu số PO cho mỗi đơn. Hãy nhập số PO.", "po_required");
  const threshold = buyer.approval_threshold_vnd;
  if (threshold !== null && asked.total_vnd > threshold && asked.approved_by_name === null)
    throw refused(`Đơn trên ${vnd(threshold)} cần người khác duyệt.`, "approval_required");
  await requireWithinLimit(manager, member, asked);
  const id = generateEntityId(undefined, "wplace");
  await manager.execute(insertSql, [
    ...[id, asked.cart_id, asked.buyer_id, asked.buyer_member_id, asked.po_number, asked.idempotency_key],
    ...[asked.total_vnd, asked.placed_at, asked.branch_id, asked.wanted_on, asked.approved_by_name],
  ]);
  return id;
}

async function requireWithinLimit(
  manager: SqlEntityManager,
  { spending_limit_vnd: limit, spending_period: period }: MemberRules,
  { buyer_id, buyer_member_id, placed_on: day, total_vnd }: NewPlacement,
): Promise<void> {
  if (limit === null || period === null) return;
  const spent = await spentInPeriod(manager, { buyer_id, buyer_member_id, period, day });
  if (spent + total_vnd <= limit) return;
  const left = vnd(Math.max(0, limit - spent));
  const message = `Vượt hạn mức chi của người đặt: còn ${left} trong kỳ này, đơn là ${vnd(total_vnd)}. Hãy nhờ chủ tài khoản nâng hạn mức.`;
  throw refused(message, "spending_limit");
}
