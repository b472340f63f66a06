import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type ApplicationView, mendApplicationSchema } from "../../../../contracts/producer-application";
import { mendApplicationWorkflow } from "../../../../workflows/producer-application/mend";
import { readApplication } from "../../../../workflows/producer-application/read-application";
import { toApplicationView } from "../application-view";
import { codeInPath } from "../code-in-path";
import { readForm } from "../form-of-application";

/** How an application stands, for whoever holds its code. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ application: ApplicationView }>,
): Promise<void> {
  const row = await readApplication(req.scope, { code: codeInPath(req) });
  res.setHeader("cache-control", "no-store");
  res.json({ application: toApplicationView(row) });
}

/** A returned application, mended by whoever holds the link of its letter. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ code: string }>): Promise<void> {
  const { fields: written, papers } = readForm(req, mendApplicationSchema, "mended");
  const { token, password, website: _, ...fields } = written;
  const own = { code: codeInPath(req), token, password: password ?? null };
  const input = { ...own, fields, papers, today: today() };
  const { result } = await mendApplicationWorkflow(req.scope).run({ input });
  res.json(result);
}
