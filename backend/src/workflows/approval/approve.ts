import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { queueBuyerLettersStep } from "../buyer/steps/queue-buyer-letters";
import { placeWholesaleOrderWorkflow } from "../wholesale/place-order";
import { approvedPrices } from "./freeze-basket";
import { settleRequestStep } from "./steps/settle-request";
import { type ApprovalDecision, validateDecisionStep } from "./steps/validate-decision";

export type ApproveInput = ApprovalDecision & {
  customer_group_id: string;
  sales_channel_id: string;
  today: string;
  now: string;
};

/**
 * Places exactly what was asked for, in its author's name. The order has the request's own key: whatever
 * breaks off, approving again finds it instead of making a second one.
 */
export const approveRequestWorkflow = createWorkflow("approval-approve", (input: ApproveInput) => {
  const key = transform({ input }, ({ input }) => `approval:${input.id}`);
  acquireLockStep({ key, timeout: 30, ttl: 150 });
  const request = validateDecisionStep(input);
  const placing = transform({ input, request }, ({ input, request: { basket, author, decider_name } }) => ({
    buyer: { id: input.buyer_id, customer_group_id: input.customer_group_id },
    member_id: author.member_id,
    customer_id: author.customer_id,
    sales_channel_id: input.sales_channel_id,
    order: basket.order,
    today: input.today,
    now: input.now,
    approval: { by_name: decider_name, prices: approvedPrices(basket) },
  }));
  const placed = placeWholesaleOrderWorkflow.runAsStep({ input: placing });
  const settled = transform({ input, request, placed }, ({ input, request, placed }) => ({
    id: input.id,
    state: "approved" as const,
    decided_by_name: request.decider_name,
    remark: null,
    order_id: placed.order_id,
    now: input.now,
  }));
  settleRequestStep(settled);
  const letters = transform({ input, request }, ({ input, request }) => ({
    letters: [
      {
        key: `approval:${input.id}:approved`,
        to: request.author.email,
        title: "Đơn của bạn đã được duyệt và đã đặt",
        paragraphs: [`${request.decider_name} đã duyệt. Đơn được đặt đúng như bạn gửi.`],
        button: { label: "Xem đơn", path: `/si/cho-duyet/${input.id}` },
      },
    ],
  }));
  queueBuyerLettersStep(letters);
  releaseLockStep({ key });
  return new WorkflowResponse(placed);
});
