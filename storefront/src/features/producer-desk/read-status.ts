import type { ProducerOrderStatus } from "@contracts/order";

const statuses: readonly ProducerOrderStatus[] = ["placed", "confirmed", "shipped", "delivered", "canceled"];

/** The tab a query names: what waits to be confirmed unless it says otherwise; undefined is every status. */
export const readStatus = (value: string | undefined): ProducerOrderStatus | undefined =>
  value === "all" ? undefined : (statuses.find((status) => status === value) ?? "placed");
