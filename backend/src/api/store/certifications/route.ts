import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import {
  type CertificationList,
  type CertificationQuery,
  certificationQuerySchema,
} from "../../../contracts/certification";
import { toListItem } from "../../../registry/certification-item";
import { findCertifications } from "../../../registry/find-certifications";
import { currentRegistry } from "../../../registry/held-registry";
import type { Registry } from "../../../registry/registry";
import { parseQuery } from "../../parse-query";
import { askedDaySchema } from "./asked-day";

const querySchema = certificationQuerySchema.extend({ on: askedDaySchema.optional() });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseQuery(querySchema, req.query);
  const on = query.on ?? today();
  const { registry } = await currentRegistry(req.scope);
  // One answer a registry and day: a write makes another registry, midnight another key.
  const answer = registry.answers.get(JSON.stringify({ ...query, on }), () =>
    JSON.stringify(listOf(registry, query, on)),
  );
  res.type("json").send(answer);
}

function listOf(registry: Registry, query: CertificationQuery, on: string): CertificationList {
  const { page, limit, on: _, ...filter } = query;
  const found = findCertifications(registry, filter, on);
  const shown = found.slice((page - 1) * limit, page * limit);
  return {
    certifications: shown.flatMap((row) => toListItem(registry, row, on) ?? []),
    total: found.length,
  };
}
