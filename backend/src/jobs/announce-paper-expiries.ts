import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../clock";
import { announcePaperExpiriesWorkflow } from "../workflows/producer/announce-paper-expiries";

/** Tells producers of papers that run out. What they may sell follows from the days, not from this. */
export default async function announcePaperExpiries(container: MedusaContainer): Promise<void> {
  await announcePaperExpiriesWorkflow(container).run({ input: { today: today() } });
}

export const config = { name: "announce-paper-expiries", schedule: "17 * * * *" };
