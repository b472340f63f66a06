import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addressOf, answerTooMany, rateLimitOf } from "./limited-request";

/** An order's code and telephone number must not be found by trying. */
export async function lookUpLimit(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const knock = await rateLimitOf(req).knock("look-up", addressOf(req));
  if (knock.allowed) next();
  else answerTooMany(res, "look-up", knock.retry_after_s);
}
