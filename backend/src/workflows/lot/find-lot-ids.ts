import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { fold, foldedWords } from "../../catalogue/fold";

type Named = {
  id: string;
  code: string;
  product?: { title: string } | null;
  producer?: { name: string } | null;
};

/**
 * Lots in whose code, product or producer every word begins somewhere. The database compares accents,
 * and people search without them: the names are folded here.
 */
export async function findLotIds(
  container: MedusaContainer,
  q: string,
  producerId: string | null,
): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "lot",
    fields: ["id", "code", "product.title", "producer.name"],
    filters: producerId === null ? {} : { producer_id: producerId },
  });
  const lots = data as unknown as Named[];
  const words = foldedWords(q);
  return lots
    .filter((lot) => {
      const text = ` ${fold(`${lot.code} ${lot.product?.title ?? ""} ${lot.producer?.name ?? ""}`)}`;
      return words.every((word) => text.includes(` ${word}`));
    })
    .map((lot) => lot.id);
}
