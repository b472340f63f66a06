import { onboardProducersWorkflow } from "../../../backend/src/workflows/producer/onboard";
import { type ProducerRow, readRows } from "../read";
import type { Container } from "./context";

export type Holder = { id: string; stock_location_id: string; shipping_profile_id: string };

/** Onboards the producers that are missing; answers handle → what is needed to sell for them. */
export async function onboardProducers(
  container: Container,
  salesChannelId: string,
): Promise<Map<string, Holder>> {
  const known = await readHolders(container);
  const missing = readRows<ProducerRow>("producers.json").filter((row) => !known.has(row.handle));
  if (missing.length === 0) return known;
  await onboardProducersWorkflow(container).run({
    input: { sales_channel_id: salesChannelId, producers: missing.map(({ demo: _, ...row }) => row) },
  });
  return readHolders(container);
}

async function readHolders(container: Container): Promise<Map<string, Holder>> {
  const { data } = await container.resolve("query").graph({
    entity: "producer",
    fields: ["id", "handle", "stock_location.id", "shipping_option.shipping_profile_id"],
  });
  return new Map(
    data.map((row) => [
      row.handle,
      {
        id: row.id,
        stock_location_id: row.stock_location?.id ?? "",
        shipping_profile_id: row.shipping_option?.shipping_profile_id ?? "",
      },
    ]),
  );
}
