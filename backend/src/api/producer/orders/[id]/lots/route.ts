import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type PackingView, recordPicksSchema } from "../../../../../contracts/lot";
import { readPackingFacts } from "../../../../../workflows/lot/packing-facts";
import { packingView } from "../../../../../workflows/lot/packing-view";
import { recordPicksWorkflow } from "../../../../../workflows/lot/record-picks";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";

type Answer = MedusaResponse<{ packing: PackingView }>;

/** The lots of one parcel: recorded, suggested, and what else there is. */
export async function GET(req: MedusaRequest, res: Answer): Promise<void> {
  const facts = await readPackingFacts(req.scope, { ...ownProducer(req), id: idInPath(req) });
  res.json({ packing: packingView(facts, today()) });
}

export async function POST(req: MedusaRequest, res: Answer): Promise<void> {
  const { picks } = recordPicksSchema.parse(req.body);
  await recordPicksWorkflow(req.scope).run({
    input: { ...ownProducer(req), id: idInPath(req), picks, today: today() },
  });
  await GET(req, res);
}
