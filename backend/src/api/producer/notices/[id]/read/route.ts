import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { markNoticesReadWorkflow } from "../../../../../workflows/notice/mark-read";
import { readNotices } from "../../../../read-notices";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";

/** One notice of this producer is read; answers how many still wait. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ unread: number }>): Promise<void> {
  const reader = { audience: "producer", ...ownProducer(req) } as const;
  await markNoticesReadWorkflow(req.scope).run({ input: { reader, id: idInPath(req) } });
  const { unread } = await readNotices(req.scope, reader, { take: 1, skip: 0 });
  res.json({ unread });
}
