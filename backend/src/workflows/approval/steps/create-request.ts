import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PlaceWholesaleOrder } from "../../../contracts/wholesale";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";
import { findProvince } from "../../../places/places";
import { previewLines } from "../../wholesale/preview-lines";
import { readWholesaleItems } from "../../wholesale/read-wholesale-items";
import { freezeBasket } from "../freeze-basket";

export type NewRequest = {
  buyer: { id: string; name: string; customer_group_id: string };
  member: { id: string; name: string };
  order: PlaceWholesaleOrder;
  today: string;
  now: string;
};

const conflict = (message: string, code: string): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/**
 * Freezes an order that needs approval; the same key finds the request that stands. Answers its id and who
 * may decide it.
 * @throws MedusaError conflict when a line cannot be ordered or the total is another than the one seen
 */
export const createRequestStep = createStep(
  "create-approval-request",
  async ({ buyer, member, order, today, now }: NewRequest, { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const { idempotency_key } = order;
    const [known] = await service.listApprovalRequests({ buyer_id: buyer.id, idempotency_key }, { take: 1 });
    if (known) return new StepResponse({ id: known.id, deciders: [] as string[] });
    const skus = order.lines.map((line) => line.sku);
    const { customer_group_id } = buyer;
    const items = await readWholesaleItems(container, { customer_group_id, skus, day: today });
    const zone = findProvince(order.province_code)?.zone ?? null;
    const preview = previewLines(items, order.lines, { zone, day: today });
    if (!preview.can_order || !zone)
      throw conflict("Có dòng hàng chưa đặt được. Vui lòng xem lại.", "lines_refused");
    if (preview.total !== order.expected_total)
      throw conflict("Giá đã đổi. Vui lòng xem lại rồi gửi duyệt lại.", "total_changed");
    const request = await service.createApprovalRequests({
      buyer_id: buyer.id,
      buyer_member_id: member.id,
      requested_by_name: member.name,
      basket: freezeBasket(order, preview),
      total_vnd: preview.total,
      idempotency_key,
      requested_at: new Date(now),
    });
    const deciders = await service.listBuyerMembers({ buyer_id: buyer.id, role: ["owner", "approver"] });
    const others = deciders.filter(({ id }) => id !== member.id);
    return new StepResponse({ id: request.id, deciders: others.map(({ email }) => email) });
  },
);
