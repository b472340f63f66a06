import { type LabelCheck, labelFormats } from "../contracts/label";
import { traceUrl } from "../tracing/trace-url";
import { fits, leastLetters } from "./fit-label";
import { labelStocks, perSheet } from "./label-stock";
import { makeFace } from "./make-face";
import type { LotLabel } from "./read-lot-label";
import { requireContent } from "./refuse-label";

/** What a lot's label lacks, and on which paper it fits. @throws MedusaError invalid_data for a service */
export async function checkLabel(lot: LotLabel, origin: string): Promise<LabelCheck> {
  const content = requireContent(lot);
  const face = makeFace(lot, content, origin);
  const least = leastLetters(content.least_letter_mm);
  const formats: LabelCheck["formats"] = [];
  for (const format of labelFormats) {
    const stock = labelStocks[format];
    const { width_mm, height_mm } = stock;
    const sheet = { format, per_sheet: perSheet(stock), width_mm, height_mm };
    formats.push({ ...sheet, fits: await fits(face, stock, least) });
  }
  const { id, code, quantity, product_title, variant_title } = lot;
  const { lines, missing, source } = content;
  return {
    ...{ lot: { id, code, quantity }, product_title, variant_title, lines, missing, source, formats },
    trace_url: traceUrl(origin, code, lot.gtin),
  };
}
