import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewLotForm } from "../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../modules/lot";
import { PRODUCER_MODULE, type ProducerService } from "../../modules/producer";
import { readShelf, variantsOf } from "../variant/read-shelf";
import { producerShort, suggestCode } from "./suggest-code";

/** What the form for a lot of one producer starts from. @throws Error without a producer */
export async function readNewLotForm(
  container: MedusaContainer,
  producerId: string,
  madeOn: string,
): Promise<NewLotForm> {
  const { products } = await readShelf(container, producerId);
  const producer = await container
    .resolve<ProducerService>(PRODUCER_MODULE)
    .retrieveProducer(producerId, { select: ["handle", "province_code", "commune_code"] });
  const known = await container
    .resolve<LotService>(LOT_MODULE)
    .listLots({ code: { $like: `${producerShort(producer.handle)}-%` } }, { select: ["code"] });
  const { handle, province_code, commune_code } = producer;
  const variants = products.flatMap((product) =>
    variantsOf(product).map((variant) => ({
      variant_id: variant.id,
      product_id: product.id,
      product_title: product.title,
      variant_title: variant.title,
      sku: variant.sku ?? "",
    })),
  );
  return {
    suggested_code: suggestCode(handle, madeOn, new Set(known.map((lot) => lot.code))),
    place: { province_code, commune_code },
    variants: variants.sort((a, b) => a.product_title.localeCompare(b.product_title, "vi")),
  };
}
