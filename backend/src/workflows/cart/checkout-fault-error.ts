import { MedusaError } from "@medusajs/framework/utils";
import type { CheckoutFault } from "./find-checkout-fault";

const types = { invalid: MedusaError.Types.INVALID_DATA, conflict: MedusaError.Types.CONFLICT };

/** The error that stops a workflow for this fault: 400 for what was sent, 409 for what has changed. */
export const checkoutFaultError = (fault: CheckoutFault): MedusaError =>
  new MedusaError(types[fault.kind], fault.message, fault.code);
