import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { markNoticesReadWorkflow } from "../../../../workflows/notice/mark-read";

/** Every notice of the office is read. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ unread: number }>,
): Promise<void> {
  await markNoticesReadWorkflow(req.scope).run({ input: { reader: { audience: "office" } } });
  res.json({ unread: 0 });
}
