import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { today } from "../clock";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { forgetReportContactsWorkflow } from "../workflows/misuse-report/forget-contacts";

/** How a reporter can be reached is deleted once its time is over (Law 91/2025): a small question a minute. */
export default async function forgetReportContacts(container: MedusaContainer): Promise<void> {
  const { result } = await forgetReportContactsWorkflow(container).run({ input: { today: today() } });
  if (result.count > 0) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.info(`The contacts of ${result.count} closed reports were deleted.`);
  }
}

export const config = { name: "forget-report-contacts", schedule: SWEEP_SCHEDULE };
