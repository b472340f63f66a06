import type { MedusaContainer } from "@medusajs/framework/types";
import type { BuyerChoice, BuyerRole, BuyerState, WholesaleMe } from "../../../../contracts/wholesale";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale";

export type Membership = WholesaleMe & { customer_group_id: string | null };
type BuyerRow = WholesaleMe["buyer"] & { customer_group_id: string | null };
type MemberRow = { id: string; name: string; email: string; role: BuyerRole; buyer: BuyerRow };

/** Every company for which a customer may act. @throws Error without a customer: a missing id matches all */
export async function readMemberships(container: MedusaContainer, customerId: string): Promise<Membership[]> {
  if (!customerId) throw new Error("Memberships are read for one customer only.");
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const rows = await service.listBuyerMembers(
    { customer_id: customerId },
    { relations: ["buyer"], order: { created_at: "ASC" }, take: 100 },
  );
  return rows.filter((row) => row.buyer).map(membership);
}

function membership({ buyer, ...member }: MemberRow): Membership {
  const { id, name, tax_code, state, state_reason, po_required, approval_threshold_vnd } = buyer;
  return {
    member: { id: member.id, name: member.name, email: member.email, role: member.role },
    buyer: { id, name, tax_code, state, state_reason, po_required, approval_threshold_vnd },
    customer_group_id: buyer.customer_group_id,
  };
}

export const choiceOf = ({ buyer, member }: Membership): BuyerChoice => ({
  id: buyer.id,
  name: buyer.name,
  state: buyer.state,
  role: member.role,
});

/** Whose prices and orders these are is never guessed. */
export type Chosen = { membership: Membership } | "choose" | "none";

/**
 * For which company somebody acts: the one she names, or her only one. An application that was refused
 * stands behind whatever else she has.
 * @param asked the header `x-buyer-id`; an unknown or foreign id is no company of hers
 */
export function chooseMembership(memberships: readonly Membership[], asked: string | undefined): Chosen {
  if (asked !== undefined) {
    const membership = memberships.find(({ buyer }) => buyer.id === asked);
    return membership ? { membership } : "none";
  }
  const standing = memberships.filter(({ buyer }) => buyer.state !== ("refused" satisfies BuyerState));
  const [only, ...further] = standing.length > 0 ? standing : memberships.slice(-1);
  if (!only) return "none";
  return further.length === 0 ? { membership: only } : "choose";
}
