import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  leavesNothing,
  openPieces,
  PRODUCER_ORDER_MODULE,
  type ProducerOrderService,
  priceCuts,
} from "../../../modules/producer-order";
import { giveBack } from "../../buyer-refund/give-back";
import { lockOrderMoney } from "../../buyer-refund/lock-order-money";
import { readOrderMoney } from "../../ledger/order-money";
import { freeGoods } from "../free-goods";
import { leftShipping, requireCancelable, standingLines } from "../judge-cancellation";
import { takeOffShelf } from "../take-off-shelf";
import type { ValidCancel } from "./validate-cancellation";

export type Recorded = { cancellation_id: string; is_new: boolean };

/**
 * Takes goods out of a part with their money and their place in store, in one transaction: a crash leaves
 * nothing or all of it. The same form does it once, through however many processes.
 * @throws MedusaError not_found, conflict
 */
export const recordCancellationStep = createStep(
  "record-cancellation",
  async (input: ValidCancel, { container }) => {
    const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
    const recorded = await service.inTransaction((manager) => record(container, manager, input));
    return new StepResponse<Recorded>(recorded);
  },
);

async function record(
  container: MedusaContainer,
  manager: SqlEntityManager,
  input: ValidCancel,
): Promise<Recorded> {
  const { id, order_id, order_code, cancel, at } = input;
  const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
  const part = await service.lockPart(manager, id);
  if (!part) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  const of = { producer_order_id: id, key: cancel.key };
  const known = await service.knownCancellation(manager, of);
  if (known) return { cancellation_id: known, is_new: false };

  const payment = await lockOrderMoney(manager, order_id);
  const money = await readOrderMoney(container, [order_id]);
  const lines = standingLines(money, id);
  requireCancelable(part, lines, cancel.lines);
  const cuts = priceCuts(lines, cancel.lines);
  const is_whole = leavesNothing(lines, cancel.lines);
  // One rule for the fee: it stays while anything is sent, and is given back whole when nothing is.
  const shipping_vnd = is_whole ? leftShipping(money, order_id, id) : 0;
  const cancellation_id = await service.writeCancellation(manager, {
    ...{ ...of, order_id, cuts, shipping_vnd, is_whole, at },
    ...{ reason: cancel.reason, words: cancel.words, by_name: input.member.name },
  });
  const taken = [
    ...cuts.map(({ line_item_id, amount_vnd }) => ({ line_item_id, amount_vnd })),
    { line_item_id: null, amount_vnd: shipping_vnd },
  ].filter((share) => share.amount_vnd > 0);
  await giveBack(container, manager, {
    ...{ money, payment },
    asked: {
      ...{ order_id, order_code, at, key: `cancellation:${cancellation_id}`, reason: "canceled_line" },
      words: "Hàng không gửi",
      shares: taken.map((share) => ({ ...share, producer_order_id: id })),
    },
  });
  const freed = cancel.lines.map(({ line_item_id, quantity }) => {
    const line = lines.find((row) => row.line_item_id === line_item_id);
    return { line_item_id, pieces: quantity, held: line ? openPieces(line) : quantity };
  });
  const shelves = await freeGoods(manager, freed);
  await takeOffShelf(container, manager, { ...input, shelves });
  return { cancellation_id, is_new: true };
}
