import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type NoticeList, producerNoticeQuerySchema } from "../../../contracts/notice";
import { parseQuery } from "../../parse-query";
import { readNotices } from "../../read-notices";
import { ownProducer } from "../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse<NoticeList>): Promise<void> {
  const { page, limit } = parseQuery(producerNoticeQuerySchema, req.query);
  const reader = { audience: "producer", ...ownProducer(req) } as const;
  res.json(await readNotices(req.scope, reader, { take: limit, skip: (page - 1) * limit }));
}
