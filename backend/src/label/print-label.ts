import type { LabelPrint } from "../contracts/label";
import { FieldRefusal } from "../field-refusal";
import { renderPdf } from "../paper/render-pdf";
import { fitLabel, leastLetters } from "./fit-label";
import { labelSheets } from "./label-sheets";
import { labelStocks, perSheet } from "./label-stock";
import { makeFace } from "./make-face";
import type { LotLabel } from "./read-lot-label";
import { refuseIncomplete, refuseRecalled, refuseTooSmall, requireContent } from "./refuse-label";

/**
 * The labels of a lot as PDF. A label with a missing mandatory field is printed only as a draft, which
 * says so on each label.
 * @throws FieldRefusal, MedusaError when it may not be printed
 */
export async function printLabels(lot: LotLabel, print: LabelPrint, origin: string): Promise<Buffer> {
  const content = requireContent(lot);
  refuseRecalled(lot);
  if (!print.draft) refuseIncomplete(content.missing);
  const stock = labelStocks[print.format];
  if (print.start > perSheet(stock)) {
    const start = `Tờ nhãn này có ${perSheet(stock)} nhãn; vị trí đầu tiên phải từ 1 đến ${perSheet(stock)}.`;
    throw new FieldRefusal({ start }, "label_start");
  }
  const face = makeFace(lot, content, origin);
  const letters_pt = await fitLabel(face, stock, leastLetters(content.least_letter_mm));
  if (letters_pt === null) refuseTooSmall(stock, content.least_letter_mm);
  const { count, start } = print;
  return renderPdf(labelSheets(face, stock, { title: `Nhãn lô ${lot.code}`, count, start, letters_pt }));
}
