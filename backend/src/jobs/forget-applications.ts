import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { today } from "../clock";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { forgetApplicationsWorkflow } from "../workflows/producer-application/forget";

/** Applications that led to nothing are emptied once their time is over (Law 91/2025). */
export default async function forgetApplications(container: MedusaContainer): Promise<void> {
  const { result } = await forgetApplicationsWorkflow(container).run({ input: { today: today() } });
  if (result.count > 0) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.info(`${result.count} applications to sell were emptied of what is personal.`);
  }
}

export const config = { name: "forget-applications", schedule: SWEEP_SCHEDULE };
