import type { MedusaContainer } from "@medusajs/framework/types";
import { today } from "../../../clock";
import type { StockRow } from "../../../contracts/producer";
import { readStars } from "../../../workflows/cart/read-live-facts";
import { readShelf } from "../../../workflows/variant/read-shelf";
import { stockRows } from "./stock-rows";

/** Everything one producer sells, as it stands now. */
export async function readStockRows(container: MedusaContainer, producerId: string): Promise<StockRow[]> {
  const shelf = await readShelf(container, producerId);
  const ids = shelf.products.map((product) => product.id);
  return stockRows(shelf, await readStars(container, ids, today()));
}
