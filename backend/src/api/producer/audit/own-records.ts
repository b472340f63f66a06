import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../../../modules/producer-order";
import { notFound } from "../tenancy/producer-context";

type Row = { id: string; products?: ({ id: string } | null)[] | null };

/**
 * Ids under which the trail of one producer lies: its own and its products', or the one record asked for.
 * @throws MedusaError not_found for a record that is somebody else's, as for one that does not exist
 */
export async function ownRecords(
  container: MedusaContainer,
  producer_id: string,
  record: string | undefined,
): Promise<string[]> {
  // An undefined filter would match every producer.
  if (!producer_id) throw notFound();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: ["id", "products.id"],
    filters: { id: producer_id },
  });
  const [producer] = data as unknown as Row[];
  if (!producer) throw notFound();
  const own = [producer.id, ...(producer.products ?? []).flatMap((product) => (product ? [product.id] : []))];
  if (record === undefined) return own;
  if (own.includes(record) || (await isOwnLotOrOrder(container, producer_id, record))) return [record];
  throw notFound();
}

async function isOwnLotOrOrder(
  container: MedusaContainer,
  producer_id: string,
  id: string,
): Promise<boolean> {
  if (!id) return false;
  const one = { select: ["id" as const], take: 1 };
  const lots = await container.resolve<LotService>(LOT_MODULE).listLots({ id, producer_id }, one);
  if (lots.length > 0) return true;
  const orders = container.resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE);
  return (await orders.listProducerOrders({ id, producer_id }, one)).length > 0;
}
