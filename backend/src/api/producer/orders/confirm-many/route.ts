import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmManySchema, type MoveReport } from "../../../../contracts/order-bundle";
import { confirmProducerOrderWorkflow } from "../../../../workflows/producer-order/confirm";
import { ownProducer } from "../../tenancy/producer-context";
import { moveMany } from "../move-many";

/** Takes on several orders; each is told of. */
export async function POST(req: MedusaRequest, res: MedusaResponse<MoveReport>): Promise<void> {
  const { ids } = confirmManySchema.parse(req.body);
  const mine = ownProducer(req);
  const move = ({ id }: { id: string }) =>
    confirmProducerOrderWorkflow(req.scope).run({ input: { ...mine, id } });
  res.json(await moveMany(req.scope, { ...mine, orders: ids.map((id) => ({ id })), move }));
}
