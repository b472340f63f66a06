import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewEntry } from "../../../modules/ledger";
import { entriesOf } from "../entries-of";
import { readOrderMoney } from "../order-money";

/** Reckons the entries of these orders. @throws Error without an order */
export const validateOrdersStep = createStep(
  "validate-ledger-orders",
  async (orderIds: string[], { container }) =>
    new StepResponse<NewEntry[]>(entriesOf(await readOrderMoney(container, orderIds))),
);
