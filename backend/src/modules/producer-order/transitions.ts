import type { ProducerOrderStatus } from "../../contracts/order";

/** What may be done to a ProducerOrder, and the state it leads to. */
export type ProducerOrderVerb = "confirm" | "ship" | "deliver" | "cancel";

const outcomes: Record<ProducerOrderVerb, ProducerOrderStatus> = {
  confirm: "confirmed",
  ship: "shipped",
  deliver: "delivered",
  cancel: "canceled",
};
const from: Record<ProducerOrderVerb, ProducerOrderStatus[]> = {
  confirm: ["placed"],
  ship: ["confirmed"],
  deliver: ["shipped"],
  /** Only with its core order, whose parcels were called back before. */
  cancel: ["placed", "confirmed", "shipped"],
};
const inWords: Record<ProducerOrderStatus, string> = {
  placed: "mới đặt",
  confirmed: "đã xác nhận",
  shipped: "đã gửi hàng",
  delivered: "đã giao",
  canceled: "đã hủy",
};

export type Transition =
  | { kind: "go"; status: ProducerOrderStatus }
  /** The order is there already: doing it again changes nothing. */
  | { kind: "done" }
  | { kind: "refused"; message: string };

/** The step from one state by one verb: placed → confirmed → shipped → delivered, never back, never past one. */
export function transition(status: ProducerOrderStatus, verb: ProducerOrderVerb): Transition {
  if (status === outcomes[verb]) return { kind: "done" };
  if (from[verb].includes(status)) return { kind: "go", status: outcomes[verb] };
  return {
    kind: "refused",
    message: `Đơn hàng đang ở trạng thái “${inWords[status]}” nên không làm được bước này.`,
  };
}
