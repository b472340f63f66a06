import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { selectCertificates, viewsOn } from "../../../catalogue/certificate-list";
import { readCertificates } from "../../../catalogue/read-certificates";
import { today } from "../../../clock";
import { type CertificationList, certificationQuerySchema } from "../../../contracts/certification";
import { isDay } from "../../../modules/certification";
import { parseQuery } from "../../parse-query";

const querySchema = certificationQuerySchema.refine(({ on }) => on === undefined || isDay(on), {
  path: ["on"],
});

export async function GET(req: MedusaRequest, res: MedusaResponse<CertificationList>): Promise<void> {
  const { page, limit, on, ...query } = parseQuery(querySchema, req.query);
  const rows = await readCertificates(req.scope.resolve(ContainerRegistrationKeys.QUERY));
  const found = selectCertificates(viewsOn(rows, on ?? today()), query);
  const certifications = found.slice((page - 1) * limit, page * limit);
  res.json({ certifications, total: found.length });
}
