import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now } from "../clock";
import { vietnamDay } from "../vietnam-day";
import { announceExpiriesWorkflow } from "../workflows/star-expiry/announce";

/** Tells of stars that end. Hourly, so that a day on which the market was down at dawn is made up for. */
export default async function announceExpiries(container: MedusaContainer): Promise<void> {
  const at = now();
  const input = { today: vietnamDay(at), now: at.toISOString() };
  const { result } = await announceExpiriesWorkflow(container).run({ input });
  const told = result.notice_ids.length;
  if (told === 0) return;
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${told} notices of expiring stars were posted.`);
}

export const config = { name: "announce-expiries", schedule: "7 * * * *" };
