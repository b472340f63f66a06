import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { announceParcelsWorkflow, PARCEL_SHIPPED } from "../workflows/mail/announce-parcels";

/** The quick way to the letter about a parcel; `sweep-letters` brings what this one misses. */
export default async function parcelShippedMail({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await announceParcelsWorkflow(container).run({ input: { order_ids: [event.data.order_id] } });
}

export const config: SubscriberConfig = { event: PARCEL_SHIPPED };
