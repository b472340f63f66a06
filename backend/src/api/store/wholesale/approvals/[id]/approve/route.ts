import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../../clock";
import type { ApprovalView } from "../../../../../../contracts/approval";
import { approveRequestWorkflow } from "../../../../../../workflows/approval/approve";
import { closeRequestWorkflow } from "../../../../../../workflows/approval/close";
import { idInPath, requireRight } from "../../../tenancy/buyer-context";
import { readApproval } from "../../read-approvals";

type StoreRequest = MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } };

/** What makes a frozen basket one that can no longer be had as it was approved. */
const outdated = new Set([
  "total_changed",
  "lines_refused",
  "insufficient_stock",
  "price_changed",
  "shipping_changed",
]);
const codeOf = (error: unknown): string =>
  error instanceof Object ? String(Reflect.get(error, "code")) : "";

export async function POST(
  req: StoreRequest,
  res: MedusaResponse<{ approval: ApprovalView }>,
): Promise<void> {
  const { buyer, member, customer_group_id } = requireRight(req, "approve");
  const decision = { buyer_id: buyer.id, id: idInPath(req), member_id: member.id };
  const sales_channel_id = req.publishable_key_context?.sales_channel_ids[0] ?? "";
  const at = now().toISOString();
  const input = { ...decision, customer_group_id, sales_channel_id, today: today(), now: at };
  const { errors } = await approveRequestWorkflow(req.scope).run({ input, throwOnError: false });
  const fault: unknown = errors[0]?.error;
  if (fault && !outdated.has(codeOf(fault))) throw fault;
  if (fault) {
    const remark = "Giá, phí giao hoặc tồn kho đã đổi sau khi gửi duyệt. Hãy xem lại và gửi lại.";
    await closeRequestWorkflow(req.scope).run({ input: { ...decision, state: "changed", remark, now: at } });
  }
  res.json({ approval: await readApproval(req.scope, decision, decision.id) });
}
