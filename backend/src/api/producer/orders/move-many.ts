import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MoveReport, MoveResult } from "../../../contracts/order-bundle";
import { answerOf } from "../../errors/answer-of";
import { notFound } from "../tenancy/producer-context";
import { readProducerOrders } from "./read-producer-orders";

type Moved<Order extends { id: string }> = {
  producer_id: string;
  orders: Order[];
  move: (order: Order) => Promise<unknown>;
};

/**
 * Moves orders one after another and tells of each what became of it: one that is refused holds up none.
 * @throws MedusaError not_found, before anything is moved, when any of them is not this producer's
 */
export async function moveMany<Order extends { id: string }>(
  container: MedusaContainer,
  { producer_id, orders, move }: Moved<Order>,
): Promise<MoveReport> {
  const ids = [...new Set(orders.map((order) => order.id))];
  const found = await readProducerOrders(container, { producer_id, id: ids }, { take: ids.length, skip: 0 });
  if (found.length !== ids.length) throw notFound();
  const codes = new Map(found.map(({ row }) => [row.id, row.code]));
  const results: MoveResult[] = [];
  for (const order of orders) {
    const told = { id: order.id, code: codes.get(order.id) ?? null };
    try {
      await move(order);
      results.push({ ...told, is_done: true, message: null });
    } catch (cause) {
      results.push({ ...told, is_done: false, message: wordsOf(container, cause) });
    }
  }
  return { results };
}

/** A refusal in its own words; a fault of ours goes to the log, and the member is told to try this order again. */
function wordsOf(container: MedusaContainer, cause: unknown): string {
  const { status, body } = answerOf(cause, true);
  if (status >= 500) {
    const error = cause instanceof Error ? cause : new Error(JSON.stringify(cause));
    container.resolve(ContainerRegistrationKeys.LOGGER).error("One order of many could not be moved.", error);
  }
  return body.message;
}
