import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { today } from "../../clock";
import { labelPrintSchema } from "../../contracts/label";
import { env } from "../../env";
import { checkLabel } from "../../label/check-label";
import { printLabels } from "../../label/print-label";
import { type LabelOf, type LotLabel, readLotLabel } from "../../label/read-lot-label";
import { parseQuery } from "../parse-query";

/** Answers what a lot's label says, what it lacks and on which paper it fits. */
export async function answerLabelCheck(req: MedusaRequest, res: MedusaResponse, of: LabelOf): Promise<void> {
  res.json({ label: await checkLabel(await required(req, of), env.STOREFRONT_URL) });
}

/** Answers a lot's labels as a PDF to be printed. */
export async function answerLabels(req: MedusaRequest, res: MedusaResponse, of: LabelOf): Promise<void> {
  const lot = await required(req, of);
  const print = parseQuery(labelPrintSchema, req.query);
  const pdf = await printLabels(lot, print, env.STOREFRONT_URL);
  res.setHeader("content-type", "application/pdf");
  res.setHeader("content-disposition", `inline; filename="nhan-${lot.code}.pdf"`);
  res.setHeader("cache-control", "no-store");
  res.send(pdf);
}

async function required(req: MedusaRequest, of: LabelOf): Promise<LotLabel> {
  const lot = await readLotLabel(req.scope, of, today());
  if (!lot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return lot;
}
