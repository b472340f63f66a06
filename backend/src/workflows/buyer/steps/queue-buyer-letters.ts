import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { env } from "../../../env";
import { MAIL_MODULE, type MailService } from "../../../modules/mail";
import { type BuyerLetter, buyerLetter } from "../buyer-letter";

/** Writes letters down, each once however often it is asked. */
export const queueBuyerLettersStep = createStep(
  "queue-buyer-letters",
  async ({ letters }: { letters: BuyerLetter[] }, { container }) => {
    const mail = container.resolve<MailService>(MAIL_MODULE);
    await mail.queue(letters.map((letter) => buyerLetter(letter, env.STOREFRONT_URL)));
    return new StepResponse(letters.length);
  },
);
