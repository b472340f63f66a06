import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { tellProducerWorkflow } from "../producer/tell-producer";
import { paidNotice } from "./news";
import { moveSettlementStep } from "./steps/move-settlement";
import { type SettlementToPay, validatePaymentStep } from "./steps/validate-payment";

/** The operator has transferred a settlement's money: written down once, with the entry that pays it out. */
export const paySettlementWorkflow = createWorkflow("settlement-pay", (input: SettlementToPay) => {
  const payment = validatePaymentStep(input);
  const step = transform({ payment }, ({ payment: { settlement: _, ...step } }) => step);
  const id = moveSettlementStep(step);
  const news = transform({ payment }, ({ payment }) => ({
    notices: [paidNotice(payment.settlement, payment.account)],
  }));
  tellProducerWorkflow.runAsStep({ input: news });
  return new WorkflowResponse({ settlement_id: id });
});
