import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import { pricesOfToday } from "../../../workflows/price-plan/prices-of-today";

/** No price of yesterday is ever answered or sold: the first request of a day has the planned ones written. */
export function pricesOfTheDay(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  pricesOfToday(req.scope, today()).then(() => next(), next);
}
