import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ProducerOrderStatus } from "../../../contracts/order";
import { type ProducerOrderVerb, transition } from "../../../modules/producer-order";
import { awaitsTransfer, type PaidOrder } from "../live-payment";

export type OwnedOrder = { id: string; producer_id: string };
export type Move = {
  id: string;
  order_id: string;
  status: ProducerOrderStatus;
  /** False when the order is there already: nothing is left to do. */
  moves: boolean;
  lines: { line_item_id: string; quantity: number }[];
};
type Line = Move["lines"][number];
type SoldLine = Line & { canceled_quantity: number };
type Row = Omit<Move, "moves" | "lines"> & { lines: (SoldLine | null)[]; order?: PaidOrder | null };

/**
 * Reads a ProducerOrder of this producer and asks whether the verb fits its state.
 * @throws MedusaError not_found, conflict (wrong state, or the transfer has not arrived)
 */
export const validateMoveStep = createStep(
  "validate-producer-order-move",
  async (input: OwnedOrder & { verb: ProducerOrderVerb }, { container }) => {
    const { order, lines, ...row } = await readOwned(container, input);
    const outcome = transition(row.status, input.verb);
    if (outcome.kind === "refused")
      throw new MedusaError(MedusaError.Types.CONFLICT, outcome.message, "wrong_state");
    const moves = outcome.kind === "go";
    if (moves && input.verb === "confirm" && awaitsTransfer(order)) {
      const message = "Đơn hàng chưa nhận được tiền chuyển khoản. Bạn chỉ xác nhận được sau khi tiền về.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "unpaid");
    }
    return new StepResponse<Move>({ ...row, lines: lines.flatMap(leftOf), moves });
  },
);

/** What of a line is sent. */
const leftOf = (line: SoldLine | null): Line[] => {
  if (!line || line.quantity === line.canceled_quantity) return [];
  const { line_item_id, quantity, canceled_quantity } = line;
  return [{ line_item_id, quantity: quantity - canceled_quantity }];
};

async function readOwned(container: MedusaContainer, { id, producer_id }: OwnedOrder): Promise<Row> {
  // An undefined filter would match every producer's orders.
  const { data } =
    id && producer_id
      ? await container.resolve("query").graph({
          entity: "producer_order",
          fields: [
            "id",
            "order_id",
            "status",
            "lines.line_item_id",
            "lines.quantity",
            "lines.canceled_quantity",
            "order.payment_collections.payments.provider_id",
            "order.payment_collections.payments.captured_at",
            "order.payment_collections.payments.canceled_at",
          ],
          filters: { id, producer_id },
        })
      : { data: [] };
  const [row]: Row[] = data;
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return row;
}
