import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../../clock";
import type { OrderView } from "../../../../contracts/order";
import type { WholesaleOrderRow } from "../../../../contracts/wholesale";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale";
import type { OrderFacts } from "../../../../workflows/order/order-facts";
import { orderView, paymentStateOf } from "../../../../workflows/order/order-view";
import { readOrders } from "../../../../workflows/order/read-orders";
import { bankAccount } from "../../orders/bank-account";
import { notFound } from "../tenancy/buyer-context";

/** The newest orders of one company, whoever of its members placed them. */
export async function listBuyerOrders(
  container: MedusaContainer,
  buyerId: string,
): Promise<WholesaleOrderRow[]> {
  if (!buyerId) throw notFound();
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const terms = await service.listWholesaleTerms(
    { buyer_id: buyerId },
    { take: 100, order: { created_at: "DESC" } },
  );
  if (terms.length === 0) return [];
  const members = await service.listBuyerMembers({ buyer_id: buyerId }, { select: ["id", "name"] });
  const nameOf = new Map(members.map((member) => [member.id, member.name]));
  const placedBy = new Map(terms.map((row) => [row.order_id, nameOf.get(row.buyer_member_id) ?? ""]));
  const orders = await readOrders(container, { id: terms.map((row) => row.order_id) });
  return orders.map((order) => orderRow(order, placedBy.get(order.id) ?? ""));
}

/** One order of this company, by its code or id. @throws MedusaError not_found, for another company's just the same. */
export async function readBuyerOrder(
  container: MedusaContainer,
  buyerId: string,
  wanted: { code: string } | { order_id: string },
): Promise<OrderView> {
  const [order] = await readOrders(
    container,
    "code" in wanted ? { custom_display_id: wanted.code } : { id: [wanted.order_id] },
  );
  if (!order || !buyerId) throw notFound();
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const [terms] = await service.listWholesaleTerms({ order_id: order.id, buyer_id: buyerId }, { take: 1 });
  if (!terms) throw notFound();
  return orderView(order, bankAccount, today());
}

function orderRow(order: OrderFacts, placedBy: string): WholesaleOrderRow {
  const state = paymentStateOf(order);
  return {
    code: order.code,
    po_number: order.wholesale?.po_number ?? "",
    placed_at: order.placed_at,
    placed_by: placedBy,
    producer_count: order.parts.length,
    total: order.total,
    payment_state: state === "on_delivery" ? "awaiting" : state,
  };
}
