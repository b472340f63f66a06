import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { BUYER_REFUND_MODULE, type BuyerRefundService } from "../../../modules/buyer-refund";
import { wholeNumber } from "../../../whole-number";
import { providerOf } from "../../cart/payment-providers";
import type { ValidRefund } from "./validate-refund-payment";

/**
 * Pays a buyer back once: the core's refund carries the id of what is owed, so a try that broke off half way
 * is recognised. A card is paid back under one idempotency key, however often it is tried.
 * @throws MedusaError conflict while the order's own money is not there
 */
export const sendRefundStep = createStep("send-buyer-refund", async (input: ValidRefund, { container }) => {
  const service = container.resolve<BuyerRefundService>(BUYER_REFUND_MODULE);
  const refund = await service.retrieveBuyerRefund(input.id);
  if (refund.state === "paid") return new StepResponse(false);
  const isCard = refund.provider_id === providerOf.card;
  if (!(await isInCore(container, refund, isCard))) {
    await requireMoney(container, refund);
    if (isCard) await nameRefund(container, refund);
    const { payment_id, amount_vnd: amount, id: note } = refund;
    await refundPaymentWorkflow(container).run({ input: { payment_id, amount, note } });
  }
  const { paid_on, reference } = input.paid;
  await service.updateBuyerRefunds({
    ...{ id: refund.id, state: "paid", paid_on, reference, paid_by_name: input.by_name },
  });
  return new StepResponse(true);
});

type Owed = { id: string; payment_id: string; order_id: string; amount_vnd: number };

/** Whether the core has paid this back already, and knows it on its order. */
async function isInCore(container: MedusaContainer, refund: Owed, isCard: boolean): Promise<boolean> {
  const payments = container.resolve(Modules.PAYMENT);
  const refunds = await payments.listRefunds({ payment_id: refund.payment_id }, { take: 1000 });
  const known = refunds.find((row) => row.note === refund.id);
  if (!known) return false;
  const transactions = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id: refund.order_id, reference_id: known.id }, { take: 1 });
  if (transactions.length > 0 || !isCard) return true;
  // The card service may not have been asked: it is asked again, under the same key.
  await payments.deleteRefunds([known.id]);
  return false;
}

// The provider reads from the payment's data under which key to pay back.
const nameSql = `update payment set data = coalesce(data, '{}') || jsonb_build_object('refund_key', ?::text) where id = ?`;

async function nameRefund(container: MedusaContainer, { id, payment_id }: Owed): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(nameSql, [id, payment_id]);
}

async function requireMoney(container: MedusaContainer, { payment_id, amount_vnd }: Owed): Promise<void> {
  const payment = await container
    .resolve(Modules.PAYMENT)
    .retrievePayment(payment_id, { relations: ["captures", "refunds"] });
  const sum = (rows: { amount?: unknown }[] | undefined): number =>
    (rows ?? []).reduce((all, row) => all + wholeNumber(row.amount as number), 0);
  if (sum(payment.captures) - sum(payment.refunds) >= amount_vnd) return;
  const message = "Chợ chưa nhận đủ tiền của đơn này nên chưa hoàn được. Hãy xác nhận tiền về trước.";
  throw new MedusaError(MedusaError.Types.CONFLICT, message, "money_missing");
}
