import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BuyerRole } from "../../../contracts/wholesale";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type NewBuyer = {
  name: string;
  tax_code: string;
  customer_group_id: string;
  is_demonstration: boolean;
  approval_threshold_vnd: number | null;
  po_required: boolean;
  members: { customer_id: string; name: string; email: string; role: BuyerRole }[];
};

export const createBuyerStep = createStep(
  "create-buyer",
  async ({ members, ...row }: NewBuyer, { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const buyer = await service.createBuyers({ ...row, state: "approved" });
    await service.createBuyerMembers(members.map((member) => ({ ...member, buyer_id: buyer.id })));
    return new StepResponse(buyer.id, buyer.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteBuyers(id);
  },
);
