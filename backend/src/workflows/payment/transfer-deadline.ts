import terms from "./payment-terms.json";

/**
 * Hours within which a transfer must arrive before the goods go back on the shelf, by the operating rules
 * in force on a day (`YYYY-MM-DD`). @throws Error when no rule is in force.
 */
export function transferWithinHours(day: string, rules = terms): number {
  const inForce = rules.filter((rule) => rule.valid_from <= day);
  const latest = inForce.sort((a, b) => a.valid_from.localeCompare(b.valid_from)).at(-1);
  if (!latest) throw new Error(`No payment terms are in force on ${day}.`);
  return latest.transfer_within_hours;
}

/** Orders placed before this instant have waited too long for their transfer. */
export const transferDeadline = (now: Date, hours: number): Date =>
  new Date(now.getTime() - hours * 3_600_000);
