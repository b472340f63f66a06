import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { ProducerToday } from "../../../contracts/today";
import { readToday } from "../../../producer-today/read-today";
import { readProducerOrders } from "../orders/read-producer-orders";
import { ownProducer } from "../tenancy/producer-context";
import { mayDo } from "../tenancy/require-right";

const SHOWN_ORDERS = 4;

export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerToday>): Promise<void> {
  const mine = ownProducer(req);
  const sees_money = mayDo(req, "see_money");
  const [day, waiting] = await Promise.all([
    readToday(req.scope, { ...mine, day: today(), sees_money }),
    readProducerOrders(req.scope, { ...mine, status: "placed" }, { take: SHOWN_ORDERS, skip: 0 }),
  ]);
  res.json({ ...day, waiting: waiting.map(({ row }) => row) });
}
