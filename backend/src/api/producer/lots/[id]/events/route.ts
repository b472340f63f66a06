import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type LotDetail, lotEventSchema } from "../../../../../contracts/lot";
import { addLotEventWorkflow } from "../../../../../workflows/lot/add-event";
import { optionalFile } from "../../../../files/take-file";
import { idInPath, ownProducer } from "../../../tenancy/producer-context";
import { readOwnLot } from "../../read-own-lot";

/** What was done to a lot: JSON, or a multipart form with a picture or PDF in its field `file`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  const event = lotEventSchema.parse(req.body);
  const own = { ...ownProducer(req), id: idInPath(req) };
  await addLotEventWorkflow(req.scope).run({
    input: { ...own, event, file: optionalFile(req), today: today() },
  });
  res.json({ lot: await readOwnLot(req.scope, own) });
}
