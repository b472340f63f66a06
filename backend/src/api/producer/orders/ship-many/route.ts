import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type MoveReport, shipManySchema } from "../../../../contracts/order-bundle";
import { picksToLeaveWith } from "../../../../workflows/lot/picks-to-leave-with";
import { shipProducerOrderWorkflow } from "../../../../workflows/producer-order/ship";
import { ownProducer } from "../../tenancy/producer-context";
import { moveMany } from "../move-many";

/** Sends several parcels; each is told of. Lots not chosen while packing are those that run out first. */
export async function POST(req: MedusaRequest, res: MedusaResponse<MoveReport>): Promise<void> {
  const { parcels } = shipManySchema.parse(req.body);
  const mine = ownProducer(req);
  const day = today();
  const move = async ({ id, carrier, tracking_code, picks }: (typeof parcels)[number]) =>
    shipProducerOrderWorkflow(req.scope).run({
      input: {
        ...mine,
        ...{ id, carrier, tracking_code: tracking_code || null, today: day },
        picks: picks ?? (await picksToLeaveWith(req.scope, { ...mine, id }, day)),
      },
    });
  res.json(await moveMany(req.scope, { ...mine, orders: parcels, move }));
}
