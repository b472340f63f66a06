import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { NoticeList } from "../../../contracts/notice";
import { parseQuery } from "../../parse-query";
import { readNotices } from "../../read-notices";
import { pageQuerySchema } from "../page-query";

const querySchema = pageQuerySchema.omit({ q: true }).extend({ unread: z.literal("true").optional() });

/** What the market has told the office, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<NoticeList>): Promise<void> {
  const { limit, offset, unread } = parseQuery(querySchema, req.query);
  const page = { take: limit, skip: offset, unread_only: unread === "true" };
  res.json(await readNotices(req.scope, { audience: "office" }, page));
}
