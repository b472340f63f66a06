import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { selectCertificates } from "../../../catalogue/certificate-list";
import { today } from "../../../clock";
import { recordCertificationSchema, standingSchema } from "../../../contracts/certification";
import { recordCertificationWorkflow } from "../../../workflows/certification/record";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { type OfficeCertification, readOfficeCertifications } from "./office-view";

const querySchema = pageQuerySchema.extend({
  standing: standingSchema.optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  product_id: z.string().max(80).optional(),
  producer_id: z.string().max(80).optional(),
});

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ certifications: OfficeCertification[]; count: number }>,
): Promise<void> {
  const { limit, offset, product_id, producer_id, ...query } = parseQuery(querySchema, req.query);
  const all = await readOfficeCertifications(req.scope.resolve(ContainerRegistrationKeys.QUERY), today());
  const found = selectCertificates(all, query)
    .filter((row) => product_id === undefined || row.product.id === product_id)
    .filter((row) => producer_id === undefined || row.producer?.id === producer_id);
  res.json({ certifications: found.slice(offset, offset + limit), count: found.length });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ certification: OfficeCertification | null }>,
): Promise<void> {
  const decision = recordCertificationSchema.parse(req.body);
  const { result } = await recordCertificationWorkflow(req.scope).run({
    input: { ...decision, today: today() },
  });
  const all = await readOfficeCertifications(req.scope.resolve(ContainerRegistrationKeys.QUERY), today());
  const certification = all.find((row) => row.id === result.certification_id) ?? null;
  res.status(201).json({ certification });
}
