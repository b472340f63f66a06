import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../clock";
import {
  type PlacedWholesale,
  placeWholesaleOrderSchema,
  type WholesaleOrderRow,
} from "../../../../contracts/wholesale";
import { FieldRefusal } from "../../../../field-refusal";
import { requestApprovalWorkflow } from "../../../../workflows/approval/request";
import { placeWholesaleOrderWorkflow } from "../../../../workflows/wholesale/place-order";
import { readBranches } from "../read-company";
import { anyBuyerContext, notFound, ownBuyer, requireRight } from "../tenancy/buyer-context";
import { listBuyerOrders, readBuyerOrder } from "./read-buyer-orders";

type Orders = { orders: WholesaleOrderRow[]; total: number };
type StoreRequest = MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } };

export async function GET(req: MedusaRequest, res: MedusaResponse<Orders>): Promise<void> {
  const orders = await listBuyerOrders(req.scope, anyBuyerContext(req).buyer.id);
  res.json({ orders, total: orders.length });
}

export async function POST(req: StoreRequest, res: MedusaResponse<PlacedWholesale>): Promise<void> {
  const { buyer, member, customer_id, customer_group_id } = requireRight(req, "order");
  const order = placeWholesaleOrderSchema.parse(req.body);
  await requireBranch(req, order.branch_id);
  const at = { today: today(), now: now().toISOString() };
  const company = { id: buyer.id, name: buyer.name, customer_group_id };
  const threshold = buyer.approval_threshold_vnd;
  if (threshold !== null && order.expected_total > threshold) {
    requirePo(buyer.po_required, order.po_number);
    const input = { buyer: company, member: { id: member.id, name: member.name }, order, ...at };
    const { result } = await requestApprovalWorkflow(req.scope).run({ input });
    res.status(202).json({ order: null, ...result });
    return;
  }
  const sales_channel_id = req.publishable_key_context?.sales_channel_ids[0] ?? "";
  const { result } = await placeWholesaleOrderWorkflow(req.scope).run({
    input: {
      buyer: company,
      member_id: member.id,
      customer_id,
      sales_channel_id,
      order,
      ...at,
      approval: null,
    },
  });
  res.json({ order: await readBuyerOrder(req.scope, buyer.id, result), approval_id: null });
}

/** @throws MedusaError not_found for a branch that is closed or another company's */
async function requireBranch(req: MedusaRequest, branchId: string | null | undefined): Promise<void> {
  if (!branchId) return;
  const branches = await readBranches(req.scope, ownBuyer(req));
  if (!branches.some((branch) => branch.id === branchId)) throw notFound();
}

function requirePo(isRequired: boolean, number: string): void {
  if (!isRequired || number !== "") return;
  throw new FieldRefusal(
    { po_number: "Công ty của bạn yêu cầu số PO cho mỗi đơn. Hãy nhập số PO." },
    "po_required",
  );
}
