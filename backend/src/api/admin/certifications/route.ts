import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { recordCertificationSchema } from "../../../contracts/certification";
import {
  type OfficeCertification,
  type OfficeCertificationList,
  officeFilterSchema,
} from "../../../contracts/office-certification";
import { findCertifications } from "../../../registry/find-certifications";
import { currentRegistry } from "../../../registry/held-registry";
import { recordCertificationWorkflow } from "../../../workflows/certification/record";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { filterChoices, toOfficeViews } from "./office-view";

const querySchema = pageQuerySchema.extend(officeFilterSchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeCertificationList>,
): Promise<void> {
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  const { registry } = await currentRegistry(req.scope);
  const found = findCertifications(registry, filter, today());
  const certifications = toOfficeViews(registry, found.slice(offset, offset + limit), today());
  res.json({ certifications, count: found.length, choices: filterChoices(registry) });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ certification: OfficeCertification | null }>,
): Promise<void> {
  const decision = recordCertificationSchema.parse(req.body);
  const { result } = await recordCertificationWorkflow(req.scope).run({
    input: { ...decision, today: today() },
  });
  const { registry } = await currentRegistry(req.scope);
  const row = registry.find(result.certification_id);
  const [certification = null] = row ? toOfficeViews(registry, [row], today()) : [];
  res.status(201).json({ certification });
}
