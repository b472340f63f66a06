import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { catalogueDatabase } from "../catalogue/catalogue-database";
import { type CertificationRow, certificationFields } from "../catalogue/certification-row";
import { readCatalogueProducts } from "../catalogue/read-products";
import type { LotTrace } from "../contracts/tracing";
import { readEventFiles, readRecall } from "../workflows/lot/read-lot-parts";
import { toEvents } from "../workflows/lot/to-events";
import { gtin14 } from "./gtin";
import { readLotCode } from "./lot-code";
import { toTrace } from "./to-trace";
import { type TracedRow, tracedFields } from "./trace-rows";

type Asked = { code: string; gtin: string | undefined };

/**
 * The lot behind a code as it stands on a day, however the code was typed; null when there is none, or
 * when a GTIN comes with it that is wrong or another variant's.
 */
export async function readTrace(
  container: MedusaContainer,
  { code: typed, gtin }: Asked,
  day: string,
): Promise<LotTrace | null> {
  const code = readLotCode(typed);
  if (code === null) return null;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "lot", fields: tracedFields, filters: { code } });
  const [lot] = data as unknown as TracedRow[];
  if (!lot || !bears(lot, gtin)) return null;
  const events = (lot.events ?? []).filter((event) => event !== null);
  const [files, recall, decisions, onDisplay] = await Promise.all([
    readEventFiles(container, events),
    readRecall(container, lot.id),
    query.graph({
      entity: "ocop_certification",
      fields: certificationFields,
      filters: { product_id: lot.product_id },
    }),
    readCatalogueProducts(catalogueDatabase(container), { id: [lot.product_id] }, day),
  ]);
  const certifications = decisions.data as unknown as CertificationRow[];
  const is_on_display = onDisplay.length > 0;
  return toTrace(lot, { events: toEvents(events, files), recall, certifications, is_on_display }, day);
}

/** Whether the lot's variant bears the GTIN that was scanned; none was scanned, none is needed. */
function bears({ product_variant: variant }: TracedRow, gtin: string | undefined): boolean {
  if (gtin === undefined) return true;
  const scanned = gtin14(gtin);
  return scanned !== null && scanned === gtin14(variant?.barcode ?? variant?.ean);
}
