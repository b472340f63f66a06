import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { today } from "../../../../clock";
import { type LotTrace, traceQuerySchema } from "../../../../contracts/tracing";
import { readTrace } from "../../../../tracing/read-trace";
import { parseQuery } from "../../../parse-query";

/** A lot for everybody who holds its code, or scans its GS1 Digital Link. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ lot: LotTrace }>): Promise<void> {
  const { gtin } = parseQuery(traceQuerySchema, req.query);
  const lot = await readTrace(req.scope, { code: req.params.code ?? "", gtin }, today());
  if (!lot) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có lô hàng nào mang mã này.");
  // A recall must show at once: nobody on the way may keep this answer.
  res.setHeader("cache-control", "no-store");
  res.json({ lot });
}
