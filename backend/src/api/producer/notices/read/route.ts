import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { markNoticesReadWorkflow } from "../../../../workflows/notice/mark-read";
import { ownProducer } from "../../tenancy/producer-context";

/** Every notice of this producer is read. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ unread: number }>): Promise<void> {
  const reader = { audience: "producer", ...ownProducer(req) } as const;
  await markNoticesReadWorkflow(req.scope).run({ input: { reader } });
  res.json({ unread: 0 });
}
