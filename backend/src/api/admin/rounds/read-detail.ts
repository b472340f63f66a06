import type { MedusaContainer } from "@medusajs/framework/types";
import type { RoundDetail } from "../../../contracts/evaluation-round";
import { readOnRecord } from "../../../workflows/certification/read-on-record";
import { readRound } from "../../../workflows/evaluation-round/read-rounds";
import { toEntryView, toRoundView } from "../../../workflows/evaluation-round/round-view";

/** A round with its entries, in the order in which they were entered. @throws MedusaError 404 */
export async function readDetail(container: MedusaContainer, id: string): Promise<RoundDetail> {
  const round = await readRound(container, id);
  const products = round.entries.flatMap((entry) => (entry.product_id ? [entry.product_id] : []));
  const onRecord = products.length > 0 ? await readOnRecord(container, products) : new Map();
  return {
    round: toRoundView(round),
    entries: round.entries.map((entry) => toEntryView(entry, round, onRecord.get(entry.product_id))),
  };
}
