import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MAIL_MODULE, type MailService } from "../../../modules/mail";

/** Hands what is due to the post; what fails stays written down and is tried again. */
export const sendDueLettersStep = createStep("send-due-letters", async (_queued: number, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const failures = await container.resolve<MailService>(MAIL_MODULE).sendDue();
  for (const { key, reason } of failures) logger.warn(`Letter ${key} could not be sent: ${reason}`);
  return new StepResponse(failures.length);
});
