import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { FieldRefusal } from "../../../field-refusal";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";
import { type BuyerVerb, nextState } from "../decide-state";

export type BuyerDecision = {
  buyer_id: string;
  verb: BuyerVerb;
  customer_group_id: string | null;
  reason: string | null;
  decided_by_name: string;
  today: string;
  now: string;
};

/** Writes the operator's word down; answers the company's name and its owners' addresses. */
export const decideBuyerStep = createStep(
  "decide-buyer",
  async (asked: BuyerDecision, { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const [buyer] = await service.listBuyers({ id: [asked.buyer_id] }, { relations: ["members"] });
    if (!buyer) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy công ty này.");
    const state = nextState(buyer.state, asked.verb);
    const group = asked.customer_group_id ?? buyer.customer_group_id;
    if (state === "approved") {
      const found = group
        ? await container.resolve(Modules.CUSTOMER).listCustomerGroups({ id: [group] })
        : [];
      if (found.length === 0)
        throw new FieldRefusal({ customer_group_id: "Hãy chọn nhóm giá đang có." }, "customer_group");
    }
    const { id, state_reason, decided_on, decided_by_name, customer_group_id } = buyer;
    const former = { id, state: buyer.state, state_reason, decided_on, decided_by_name, customer_group_id };
    await service.updateBuyers({
      id,
      state,
      state_reason: asked.reason,
      decided_on: asked.today,
      decided_by_name: asked.decided_by_name,
      customer_group_id: group,
    });
    const owners = buyer.members.filter(({ role }) => role === "owner").map(({ email }) => email);
    return new StepResponse({ name: buyer.name, owners }, former);
  },
  async (former, { container }) => {
    if (former) await container.resolve<WholesaleService>(WHOLESALE_MODULE).updateBuyers(former);
  },
);
