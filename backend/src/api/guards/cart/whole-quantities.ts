import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { quantitySchema } from "../../../contracts/cart";

const bodySchema = z.object({ quantity: quantitySchema });

/** Core takes halves and noughts for a quantity; a shop counts whole pieces. Taking out is DELETE. */
export function wholeQuantities(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const parsed = bodySchema.safeParse(req.body);
  next(parsed.success ? undefined : parsed.error);
}
