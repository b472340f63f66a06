import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { packingPaperQuerySchema } from "../../../../contracts/order-bundle";
import { env } from "../../../../env";
import { printPackingPapers } from "../../../../packing-paper/print-packing-papers";
import { parseQuery } from "../../../parse-query";
import { ownProducer } from "../../tenancy/producer-context";
import { readParcels } from "../read-parcels";

const names = { slips: "phieu-giao-hang", labels: "nhan-goi", picking: "phieu-nhat-hang" } as const;

/** Slips, labels or the picking list of chosen orders, to be printed. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind, ids } = parseQuery(packingPaperQuerySchema, req.query);
  const day = today();
  const parcels = await readParcels(req.scope, {
    ...ownProducer(req),
    ids,
    day,
    origin: env.STOREFRONT_URL,
  });
  const pdf = await printPackingPapers(kind, parcels, day);
  res.setHeader("content-type", "application/pdf");
  res.setHeader("content-disposition", `inline; filename="${names[kind]}-${day}.pdf"`);
  res.setHeader("cache-control", "no-store");
  res.send(pdf);
}
