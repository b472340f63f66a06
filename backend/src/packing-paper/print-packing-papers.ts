import type { PackingPaperKind } from "../contracts/order-bundle";
import { type PaperDefinition, renderPdf } from "../paper/render-pdf";
import { packingSlips } from "./packing-slip";
import type { Parcel } from "./parcel";
import { parcelLabels } from "./parcel-labels";
import { pickingList } from "./picking-list";

const papers: Record<PackingPaperKind, (parcels: readonly Parcel[], day: string) => PaperDefinition> = {
  slips: packingSlips,
  labels: parcelLabels,
  picking: pickingList,
};

/** The papers of some parcels as one PDF; at least one parcel. `day` is printed on the picking list. */
export const printPackingPapers = (
  kind: PackingPaperKind,
  parcels: readonly Parcel[],
  day: string,
): Promise<Buffer> => renderPdf(papers[kind](parcels, day));
