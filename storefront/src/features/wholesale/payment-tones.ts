import type { WholesaleOrderRow } from "@contracts/wholesale";
import type { Tone } from "@/ui/tag";

export const paymentTones: Record<WholesaleOrderRow["payment_state"], Tone> = {
  awaiting: "notice",
  paid: "good",
  canceled: "bad",
};
