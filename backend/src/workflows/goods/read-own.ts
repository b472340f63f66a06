import type { MedusaContainer } from "@medusajs/framework/types";
import { GOODS_MODULE, type GoodsService, type OwnGoodsRow } from "../../modules/goods";
import { PRODUCER_MODULE } from "../../modules/producer";

type Place = { stock_location?: { id: string } | null };

/** One producer's variants, or those of them that are named, with the place where its stock lies. */
export async function readOwn(
  container: MedusaContainer,
  producer_id: string,
  variant_ids?: readonly string[],
): Promise<{ location_id: string; rows: OwnGoodsRow[] }> {
  if (!producer_id) throw new Error("Goods are read for one producer only.");
  const { data } = await container
    .resolve("query")
    .graph({ entity: PRODUCER_MODULE, fields: ["id", "stock_location.id"], filters: { id: producer_id } });
  const [producer]: Place[] = data;
  const location_id = producer?.stock_location?.id ?? "";
  const service = container.resolve<GoodsService>(GOODS_MODULE);
  const named = variant_ids ? { variant_ids } : {};
  return { location_id, rows: await service.readOwn({ producer_id, location_id, ...named }) };
}
