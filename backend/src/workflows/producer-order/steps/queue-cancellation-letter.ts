import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";
import { BUYER_REFUND_MODULE, type BuyerRefundService } from "../../../modules/buyer-refund";
import { MAIL_MODULE, type MailService } from "../../../modules/mail";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";
import { cancellationLetter } from "../../mail/cancellation-letter";
import { bankAccount } from "../../order/bank-account";
import { orderView } from "../../order/order-view";
import { readOrders } from "../../order/read-orders";
import type { CancellationToSettle } from "./settle-cancellation";

/** Writes the buyer's letter about one cancellation down, once; answers how many. */
export const queueCancellationLetterStep = createStep(
  "queue-cancellation-letter",
  async ({ cancellation_id, today }: CancellationToSettle, { container }) => {
    const service = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
    const row = await service.retrieveCancellation(cancellation_id);
    const { code } = await service.retrieveProducerOrder(row.producer_order_id, { select: ["id", "code"] });
    const [order] = await readOrders(container, { id: [row.order_id] });
    if (!order?.email) return new StepResponse(0);
    const view = orderView(order, bankAccount, today);
    const part = view.parts.find((one) => one.code === code);
    const at = new Date(row.at).toISOString();
    const act = part?.cancellations.find((one) => one.at === at);
    if (!part || !act) return new StepResponse(0);
    const key = `cancellation:${cancellation_id}`;
    const [owed] = await container
      .resolve<BuyerRefundService>(BUYER_REFUND_MODULE)
      .listBuyerRefunds({ key: [key] }, { take: 1 });
    const told = { order: view, part, act, is_paid_back: owed !== undefined };
    const letter = cancellationLetter(told, order.locale, env.STOREFRONT_URL);
    await container.resolve<MailService>(MAIL_MODULE).queue([{ key, to: order.email, ...letter }]);
    return new StepResponse(1);
  },
);
