import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { formatVnd } from "../../vnd";
import { lockTimes } from "../buyer/buyer-lock";
import { queueBuyerLettersStep } from "../buyer/steps/queue-buyer-letters";
import { createRequestStep, type NewRequest } from "./steps/create-request";

/** An order above the company's threshold is put before those who may approve it. */
export const requestApprovalWorkflow = createWorkflow("approval-request", (input: NewRequest) => {
  const key = transform(
    { input },
    ({ input }) => `approval:${input.buyer.id}:${input.order.idempotency_key}`,
  );
  acquireLockStep({ key, ...lockTimes });
  const made = createRequestStep(input);
  const letters = transform({ input, made }, ({ input, made }) => ({
    letters: made.deciders.map((to) => ({
      key: `approval:${made.id}:requested:${to}`,
      to,
      title: `Đơn ${formatVnd(input.order.expected_total)} chờ bạn duyệt`,
      paragraphs: [`${input.member.name} gửi một đơn của ${input.buyer.name}, vượt ngưỡng cần duyệt.`],
      button: { label: "Xem và duyệt", path: `/si/cho-duyet/${made.id}` },
    })),
  }));
  queueBuyerLettersStep(letters);
  releaseLockStep({ key });
  return new WorkflowResponse({ approval_id: made.id });
});
