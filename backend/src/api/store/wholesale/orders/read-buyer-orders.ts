import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../../clock";
import type { OrderView } from "../../../../contracts/order";
import type { ToldOrder, WholesaleOrderRow } from "../../../../contracts/wholesale";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../../modules/wholesale";
import type { OrderFacts } from "../../../../workflows/order/order-facts";
import { orderView, paymentStateOf } from "../../../../workflows/order/order-view";
import { readOrders } from "../../../../workflows/order/read-orders";
import { bankAccount } from "../../orders/bank-account";
import { notFound } from "../tenancy/buyer-context";
import { orderHistory } from "./order-history";

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
  const nameOf = await readMemberNames(container, buyerId);
  const placedBy = new Map(terms.map((row) => [row.order_id, nameOf.get(row.buyer_member_id) ?? ""]));
  const orders = await readOrders(container, { id: terms.map((row) => row.order_id) });
  return orders.map((order) => orderRow(order, placedBy.get(order.id) ?? ""));
}

/** One order of this company, by its code or id. @throws MedusaError not_found, for another company's just the same. */
export async function readBuyerOrder(
  container: MedusaContainer,
  buyerId: string,
  wanted: Wanted,
): Promise<OrderView> {
  const { order } = await findBuyerOrder(container, buyerId, wanted);
  return orderView(order, bankAccount, today());
}

/** The same with who asked for it, approved and placed it. @throws MedusaError not_found */
export async function readToldOrder(
  container: MedusaContainer,
  buyerId: string,
  code: string,
): Promise<ToldOrder> {
  const { order, terms } = await findBuyerOrder(container, buyerId, { code });
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const [request] = await service.listApprovalRequests(
    { buyer_id: buyerId, order_id: order.id },
    { take: 1 },
  );
  const names = await readMemberNames(container, buyerId);
  const history = orderHistory(request, {
    at: order.placed_at,
    by_name: names.get(terms.buyer_member_id) ?? "",
  });
  return { order: orderView(order, bankAccount, today()), history };
}

type Wanted = { code: string } | { order_id: string };
async function findBuyerOrder(container: MedusaContainer, buyerId: string, wanted: Wanted) {
  const [order] = await readOrders(
    container,
    "code" in wanted ? { custom_display_id: wanted.code } : { id: [wanted.order_id] },
  );
  if (!order || !buyerId) throw notFound();
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  const [terms] = await service.listWholesaleTerms({ order_id: order.id, buyer_id: buyerId }, { take: 1 });
  if (!terms) throw notFound();
  return { order, terms };
}

/** By member, those who have left the company too. */
async function readMemberNames(container: MedusaContainer, buyerId: string): Promise<Map<string, string>> {
  const members = await container
    .resolve<WholesaleService>(WHOLESALE_MODULE)
    .listBuyerMembers({ buyer_id: buyerId }, { select: ["id", "name"], withDeleted: true });
  return new Map(members.map(({ id, name }) => [id, name]));
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
