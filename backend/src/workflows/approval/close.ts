import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { queueBuyerLettersStep } from "../buyer/steps/queue-buyer-letters";
import { settleRequestStep } from "./steps/settle-request";
import { type ApprovalDecision, validateDecisionStep } from "./steps/validate-decision";

/** `changed`: what was asked for can no longer be had at these prices; its author asks again. */
export type CloseInput = ApprovalDecision & { state: "declined" | "changed"; remark: string; now: string };

/** Ends a request without an order; its author learns why. */
export const closeRequestWorkflow = createWorkflow("approval-close", (input: CloseInput) => {
  const key = transform({ input }, ({ input }) => `approval:${input.id}`);
  acquireLockStep({ key, timeout: 30, ttl: 60 });
  const request = validateDecisionStep(input);
  const settled = transform({ input, request }, ({ input, request }) => ({
    id: input.id,
    state: input.state,
    decided_by_name: request.decider_name,
    remark: input.remark,
    order_id: null,
    now: input.now,
  }));
  settleRequestStep(settled);
  const letters = transform({ input, request }, ({ input, request }) => ({
    letters: [
      {
        key: `approval:${input.id}:${input.state}`,
        to: request.author.email,
        title: input.state === "declined" ? "Đơn của bạn chưa được duyệt" : "Đơn của bạn cần gửi duyệt lại",
        paragraphs: [`${request.decider_name}: ${input.remark}`],
        button: { label: "Xem yêu cầu", path: `/si/cho-duyet/${input.id}` },
      },
    ],
  }));
  queueBuyerLettersStep(letters);
  releaseLockStep({ key });
});
