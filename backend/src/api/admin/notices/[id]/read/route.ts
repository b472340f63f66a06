import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { markNoticesReadWorkflow } from "../../../../../workflows/notice/mark-read";
import { readNotices } from "../../../../read-notices";

/** One notice of the office is read; answers how many still wait. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ unread: number }>,
): Promise<void> {
  const reader = { audience: "office" } as const;
  await markNoticesReadWorkflow(req.scope).run({ input: { reader, id: req.params.id ?? "" } });
  const { unread } = await readNotices(req.scope, reader, { take: 1, skip: 0 });
  res.json({ unread });
}
