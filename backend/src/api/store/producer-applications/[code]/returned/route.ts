import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReturnedApplication } from "../../../../../contracts/producer-application";
import { readReturned } from "../../../../../workflows/producer-application/read-returned";
import { toApplicationView, toFields } from "../../application-view";
import { codeInPath } from "../../code-in-path";

/** What the link of the letter opens; its token travels in a header, which no log keeps. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ application: ReturnedApplication }>,
): Promise<void> {
  const token = req.headers["x-application-token"];
  const row = await readReturned(req.scope, codeInPath(req), typeof token === "string" ? token : "");
  const papers = row.papers.map(({ file_id: _, ...paper }) => paper);
  res.setHeader("cache-control", "no-store");
  res.json({ application: { ...toApplicationView(row), fields: toFields(row), papers } });
}
