import { findProducerMember, findShopper } from "@/data/account";
import { findCart } from "@/data/cart";
import type { Visitor } from "@/features/site/visitor-links";

export const dynamic = "force-dynamic";

/** What belongs to one visitor on otherwise shared pages: her name, her cart's count, her desk. */
export const GET = async (): Promise<Response> => {
  const [shopper, member, cart] = await Promise.all([findShopper(), findProducerMember(), findCart()]);
  const role = member ? "producer" : shopper ? (shopper.buyer ? "buyer" : "shopper") : null;
  const visitor: Visitor = {
    name: member?.member.name ?? shopper?.name ?? null,
    cart_count: cart && !cart.completed ? cart.item_count : 0,
    role,
  };
  return Response.json(visitor, { headers: { "cache-control": "private, no-store" } });
};
