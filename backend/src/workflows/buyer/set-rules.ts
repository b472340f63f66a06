import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BuyerRules } from "../../contracts/buyer";
import { FieldRefusal } from "../../field-refusal";
import { WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";

type RulesInput = BuyerRules & { buyer_id: string };

const setRulesStep = createStep(
  "set-buyer-rules",
  async ({ buyer_id, ...rules }: RulesInput, { container }) => {
    if (!buyer_id) throw new Error("Rules are set for one buyer.");
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const deciders = await service.listBuyerMembers({ buyer_id, role: ["owner", "approver"] });
    // Nobody approves her own order: with one decider alone, what she orders could never be approved.
    if (rules.approval_threshold_vnd !== null && deciders.length < 2) {
      const message =
        "Cần ít nhất hai người là chủ tài khoản hoặc người duyệt. Hãy mời thêm trước khi đặt ngưỡng.";
      throw new FieldRefusal({ approval_threshold_vnd: message }, "too_few_deciders");
    }
    await service.updateBuyers({ id: buyer_id, ...rules });
    return new StepResponse(null);
  },
);

/** A company sets its own rules of ordering. */
export const setBuyerRulesWorkflow = createWorkflow("buyer-set-rules", (input: RulesInput) => {
  setRulesStep(input);
});
