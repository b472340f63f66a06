import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AuditList, producerAuditQuerySchema } from "../../../contracts/audit";
import { parseQuery } from "../../parse-query";
import { readAudit } from "../../read-audit";
import { ownProducer } from "../tenancy/producer-context";
import { ownRecords } from "./own-records";
import { asProducerSees, openTables } from "./producer-trail";

/** What was written to this producer's own records, by itself and by the office; of one record when named. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AuditList>): Promise<void> {
  const { record, page, limit } = parseQuery(producerAuditQuerySchema, req.query);
  const records = await ownRecords(req.scope, ownProducer(req).producer_id, record);
  const found = await readAudit(
    req.scope,
    {},
    { take: limit, skip: (page - 1) * limit },
    { records, tables: openTables },
  );
  res.json({ ...found, entries: found.entries.map(asProducerSees) });
}
