import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { today } from "../../../clock";
import { env } from "../../../env";
import { MAIL_MODULE, type MailService, type NewLetter } from "../../../modules/mail";
import { bankAccount } from "../../order/bank-account";
import type { OrderFacts } from "../../order/order-facts";
import { orderView } from "../../order/order-view";
import { readOrders } from "../../order/read-orders";
import { newOrderLetter } from "../new-order-letter";
import { orderPlacedLetter } from "../order-placed-letter";

const membersSchema = z.array(
  z.object({ id: z.string(), email: z.string(), producer: z.object({ id: z.string() }) }),
);

/** One letter to the shopper, if she gave an address, and one to every member of each producer. */
async function lettersFor(container: MedusaContainer, order: OrderFacts): Promise<NewLetter[]> {
  const view = orderView(order, bankAccount, today());
  const shopper = order.email
    ? [
        {
          key: `order-placed:${order.id}:shopper`,
          to: order.email,
          ...orderPlacedLetter(view, order.locale, env.STOREFRONT_URL),
        },
      ]
    : [];
  const producerIds = order.parts.map((part) => part.producer.id);
  if (producerIds.length === 0) return shopper;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer_member",
    fields: ["id", "email", "producer.id"],
    filters: { producer_id: producerIds },
  });
  const notices = membersSchema.parse(data).flatMap((member) => {
    const index = order.parts.findIndex((part) => part.producer.id === member.producer.id);
    const part = view.parts[index];
    if (!part) return [];
    const letter = newOrderLetter(view, part, env.STOREFRONT_URL);
    return [{ key: `order-placed:${order.id}:${member.id}`, to: member.email, ...letter }];
  });
  return [...shopper, ...notices];
}

/** Writes the letters of orders down, each once however often it is asked. */
export const queueOrderLettersStep = createStep(
  "queue-order-letters",
  async (orderIds: string[], { container }) => {
    if (orderIds.length === 0) return new StepResponse(0);
    const orders = await readOrders(container, { id: orderIds });
    const letters: NewLetter[] = [];
    for (const order of orders) {
      if (!order.is_canceled) letters.push(...(await lettersFor(container, order)));
    }
    await container.resolve<MailService>(MAIL_MODULE).queue(letters);
    return new StepResponse(letters.length);
  },
);
