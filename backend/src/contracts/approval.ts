import { z } from "zod";
import type { PlaceWholesaleOrder } from "./wholesale";

export const approvalStates = ["requested", "approved", "declined", "changed", "withdrawn"] as const;
export type ApprovalState = (typeof approvalStates)[number];

export type FrozenLine = {
  sku: string;
  title: string;
  variant_title: string;
  producer_name: string;
  quantity: number;
  unit_price: number;
  total: number;
};
/** What was asked for, exactly: approving places this and nothing else. */
export type FrozenBasket = {
  order: PlaceWholesaleOrder;
  lines: FrozenLine[];
  item_total: number;
  shipping_total: number;
};

export type ApprovalRow = {
  id: string;
  state: ApprovalState;
  requested_by_name: string;
  requested_at: string;
  total_vnd: number;
  line_count: number;
  is_own: boolean;
  decided_at: string | null;
  decided_by_name: string | null;
  remark: string | null;
  order_code: string | null;
};
export type ApprovalView = ApprovalRow & {
  basket: FrozenBasket;
  place: string;
};

/** Body of `POST /store/wholesale/approvals/:id/decline`. */
export const declineApprovalSchema = z.object({
  reason: z
    .string("Hãy ghi lý do, để người đặt biết phải sửa gì.")
    .trim()
    .min(3, "Hãy ghi lý do, để người đặt biết phải sửa gì.")
    .max(500),
});
