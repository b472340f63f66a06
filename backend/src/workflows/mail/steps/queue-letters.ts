import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MAIL_MODULE, type MailService, type NewLetter } from "../../../modules/mail";

/** Writes letters down to be sent, each once ever by its key. */
export const queueLettersStep = createStep("queue-letters", async (letters: NewLetter[], { container }) => {
  await container.resolve<MailService>(MAIL_MODULE).queue(letters);
  return new StepResponse(letters.length);
});
