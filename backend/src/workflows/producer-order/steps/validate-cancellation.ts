import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CancelLines } from "../../../contracts/cancellation";
import { paymentLock } from "../../payment/payment-lock";
import type { OwnedOrder } from "./validate-move";

export type CancelInput = OwnedOrder & {
  cancel: CancelLines;
  member: { id: string; name: string };
  /** ISO 8601. */
  at: string;
};
export type ValidCancel = CancelInput & {
  order_id: string;
  order_code: string;
  /** What nobody else may change meanwhile: the part, the order's payment, the shelves. */
  locks: string[];
};

type Row = { id: string; order_id: string; code: string };

const itemsSql = `select distinct inventory_item_id from reservation_item
  where line_item_id = any(?) and deleted_at is null order by 1`;

/** Whose part it is, and what to hold while its goods and money move. @throws MedusaError not_found */
export const validateCancellationStep = createStep(
  "validate-cancellation",
  async (input: CancelInput, { container }) => {
    const { id, producer_id, cancel } = input;
    // An undefined filter would match every producer's orders.
    const { data } =
      id && producer_id
        ? await container.resolve(ContainerRegistrationKeys.QUERY).graph({
            entity: "producer_order",
            fields: ["id", "order_id", "code"],
            filters: { id, producer_id },
          })
        : { data: [] };
    const [part]: Row[] = data;
    if (!part) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    const order_code = part.code.replace(/-\d+$/, "");
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const lines = cancel.lines.map((line) => line.line_item_id);
    const { rows } = await database.raw<{ rows: { inventory_item_id: string }[] }>(itemsSql, [lines]);
    const locks = [id, paymentLock(order_code), ...rows.map((row) => row.inventory_item_id)].sort();
    return new StepResponse<ValidCancel>({ ...input, order_id: part.order_id, order_code, locks });
  },
);
