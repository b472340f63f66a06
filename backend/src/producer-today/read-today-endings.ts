import type { MedusaContainer } from "@medusajs/framework/types";
import type { Ending } from "../contracts/today";
import { PRODUCER_MODULE, type ProducerService } from "../modules/producer";
import { readStars } from "../workflows/cart/read-live-facts";
import { findEndings } from "./find-endings";
import { type OwnRead, readRows } from "./own-read";

const productsSql = `select product.id as product_id, product.title
  from product_product_producer_producer owner
  join product on product.id = owner.product_id and product.deleted_at is null
  where owner.producer_id = ? and owner.deleted_at is null`;

/** Stars of one producer's products and its papers whose last day is near or lately past. */
export async function readTodayEndings(container: MedusaContainer, own: OwnRead): Promise<Ending[]> {
  const { database, producer_id, day } = own;
  const [products, papers] = await Promise.all([
    readRows<{ product_id: string; title: string }>(database, productsSql, [producer_id]),
    container
      .resolve<ProducerService>(PRODUCER_MODULE)
      .listProducerPapers({ producer_id, state: "verified" }),
  ]);
  const stars = await readStars(
    container,
    products.map(({ product_id }) => product_id),
    day,
  );
  const starred = products.flatMap((product) => {
    const star = stars.get(product.product_id);
    return star ? [{ ...product, star }] : [];
  });
  return findEndings(starred, papers, day);
}
