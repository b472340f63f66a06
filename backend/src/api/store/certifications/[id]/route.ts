import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { today } from "../../../../clock";
import type { CertificationDetail } from "../../../../contracts/certification";
import { toDetail } from "../../../../registry/certification-detail";
import { currentRegistry } from "../../../../registry/held-registry";
import { parseQuery } from "../../../parse-query";
import { askedDaySchema } from "../asked-day";

const querySchema = z.object({ on: askedDaySchema.optional() });

export async function GET(req: MedusaRequest, res: MedusaResponse<CertificationDetail>): Promise<void> {
  const { on = today() } = parseQuery(querySchema, req.query);
  const { registry } = await currentRegistry(req.scope);
  const row = registry.find(req.params.id ?? "");
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy chứng nhận này.");
  res.json(toDetail(registry, row, on));
}
