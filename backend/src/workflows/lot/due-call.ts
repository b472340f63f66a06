import type { RecallCall } from "../../contracts/lot-office";

type Calls = { called_at: string | null; lift_called_at: string | null };

/**
 * What a buyer on the call list must be told now: of the recall while it is in force; of its end once it is
 * lifted, if she was called before. Who never heard of it is left in peace.
 */
export function dueCall({ called_at, lift_called_at }: Calls, isLifted: boolean): RecallCall["due"] {
  if (!isLifted) return called_at === null ? "recall" : null;
  return called_at !== null && lift_called_at === null ? "lift" : null;
}
