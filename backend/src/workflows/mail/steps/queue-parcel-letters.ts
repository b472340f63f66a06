import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { today } from "../../../clock";
import { env } from "../../../env";
import { MAIL_MODULE, type MailService, type NewLetter } from "../../../modules/mail";
import { bankAccount } from "../../order/bank-account";
import type { OrderFacts } from "../../order/order-facts";
import { orderView } from "../../order/order-view";
import { readOrders } from "../../order/read-orders";
import { parcelShippedLetter } from "../parcel-shipped-letter";

/** One letter for each parcel that has left, to a buyer who gave an address. */
function lettersFor(order: OrderFacts): NewLetter[] {
  const { id, email, locale } = order;
  if (!email) return [];
  const view = orderView(order, bankAccount, today());
  return view.parts
    .filter(({ status }) => status === "shipped" || status === "delivered")
    .map((part) => ({
      key: `parcel-shipped:${id}:${part.code}`,
      to: email,
      ...parcelShippedLetter(view, part, locale, env.STOREFRONT_URL),
    }));
}

/** Writes the letters about parcels that have left down, each once however often it is asked. */
export const queueParcelLettersStep = createStep(
  "queue-parcel-letters",
  async (orderIds: string[], { container }) => {
    if (orderIds.length === 0) return new StepResponse(0);
    const letters = (await readOrders(container, { id: orderIds })).flatMap(lettersFor);
    await container.resolve<MailService>(MAIL_MODULE).queue(letters);
    return new StepResponse(letters.length);
  },
);
