import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../clock";
import { openDataQuerySchema } from "../../../../contracts/open-data";
import { currentRegistry } from "../../../../registry/held-registry";
import { secondsToMidnight } from "../../../../vietnam-day";
import { parseQuery } from "../../../parse-query";
import { askedDaySchema } from "../asked-day";
import { writeCsv } from "./write-csv";
import { writeJson } from "./write-json";

const querySchema = openDataQuerySchema.extend({ on: askedDaySchema.optional() });

/** For so long a shared cache may keep it, and never past midnight: standings are told by the day. */
const FRESH_SECONDS = 600;

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, on = today() } = parseQuery(querySchema, req.query);
  const { registry, version } = await currentRegistry(req.scope);
  const etag = `"${version}-${today()}-${on}-${format}"`;
  res.setHeader("etag", etag);
  res.setHeader("cache-control", `public, max-age=${Math.min(FRESH_SECONDS, secondsToMidnight(now()))}`);
  if (req.headers["if-none-match"] === etag) {
    res.status(304).end();
    return;
  }
  res.setHeader("content-disposition", `attachment; filename="so-chung-nhan-ocop-${on}.${format}"`);
  await (format === "csv" ? writeCsv(res, registry, on) : writeJson(res, registry, on, today()));
}
