import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { type CertificationList, certificationQuerySchema } from "../../../contracts/certification";
import { toListItem } from "../../../registry/certification-item";
import { findCertifications } from "../../../registry/find-certifications";
import { currentRegistry } from "../../../registry/held-registry";
import { parseQuery } from "../../parse-query";
import { askedDaySchema } from "./asked-day";

const querySchema = certificationQuerySchema.extend({ on: askedDaySchema.optional() });

export async function GET(req: MedusaRequest, res: MedusaResponse<CertificationList>): Promise<void> {
  const { page, limit, on = today(), ...filter } = parseQuery(querySchema, req.query);
  const { registry } = await currentRegistry(req.scope);
  const found = findCertifications(registry, filter, on);
  const shown = found.slice((page - 1) * limit, page * limit);
  const certifications = shown.flatMap((row) => toListItem(registry, row, on) ?? []);
  res.json({ certifications, total: found.length });
}
