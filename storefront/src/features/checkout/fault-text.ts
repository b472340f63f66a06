import type { CheckoutState } from "./checkout-state";
import type { FieldName } from "./checkout-values";
import type { CheckoutWords } from "./messages";

/** What is wrong with one field, or undefined. */
export const faultText = (
  state: CheckoutState,
  words: { errors: CheckoutWords["errors"] },
  name: FieldName,
): string | undefined =>
  state.faults.includes(name) ? (state.field_messages[name] ?? words.errors[name]) : undefined;
