export type Capture = { amount_vnd: number; at: string };

/**
 * The instant from which what an order asks for was received; null while something is missing. Cash at the
 * door counts when the operator has it.
 */
export function paidAt(billed_vnd: number, captures: readonly Capture[]): string | null {
  let received = 0;
  for (const capture of [...captures].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    received += capture.amount_vnd;
    if (received >= billed_vnd) return capture.at;
  }
  return null;
}

/** A part is earned when it is delivered and its order is paid for: the later of the two instants. */
export function earnedAt(delivered_at: string | null, paid_at: string | null): string | null {
  if (delivered_at === null || paid_at === null) return null;
  return delivered_at < paid_at ? paid_at : delivered_at;
}
