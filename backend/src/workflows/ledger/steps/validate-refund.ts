import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { attributeRefund, type NewShares } from "../../../modules/ledger";
import { leftSlots, soldSlots } from "../earned-parts";
import { readOrderMoney } from "../order-money";

const sum = (amounts: number[]): number => amounts.reduce((all, amount) => all + amount, 0);

/** Who bears what was paid back of an order beyond what is written down; null when that is nothing. */
export const validateRefundStep = createStep(
  "validate-unshared-refund",
  async (order_id: string, { container }) => {
    const money = await readOrderMoney(container, [order_id]);
    const refunded = sum(money.refunds.map((refund) => refund.amount_vnd));
    const known = sum(money.shares.filter((share) => share.is_paid_back).map((share) => share.amount_vnd));
    const last = money.refunds.at(-1);
    if (!last || refunded <= known) return new StepResponse<NewShares | null>(null);
    return new StepResponse<NewShares | null>({
      order_id,
      // Two processes that see the same sum write the same key.
      key: `refunds:${order_id}:${refunded}`,
      is_paid_back: true,
      reason: "refund",
      at: last.at.toISOString(),
      shares: attributeRefund(refunded - known, leftSlots(money, order_id)),
      slots: soldSlots(money, order_id),
    });
  },
);
