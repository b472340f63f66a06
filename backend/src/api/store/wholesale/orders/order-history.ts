import type { OrderHistoryEntry } from "../../../../contracts/wholesale";

type Request = {
  requested_at: Date | string;
  requested_by_name: string;
  decided_at: Date | string | null;
  decided_by_name: string | null;
};
type Placed = { at: string; by_name: string };

const instant = (at: Date | string): string => new Date(at).toISOString();

/** Who did what until an order stood: placed at once, or asked for by one and approved by another. */
export function orderHistory(request: Request | undefined, placed: Placed): OrderHistoryEntry[] {
  if (!request) return [{ what: "placed", ...placed }];
  const { requested_at, requested_by_name, decided_at, decided_by_name } = request;
  return [
    { what: "requested", at: instant(requested_at), by_name: requested_by_name },
    { what: "approved", at: decided_at ? instant(decided_at) : placed.at, by_name: decided_by_name ?? "" },
  ];
}
