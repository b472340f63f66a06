import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addressOf, answerTooMany, rateLimitOf } from "./limited-request";

/** Reports are taken from anybody, with photographs: so many from one address and no more. */
export async function reportLimit(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const knock = await rateLimitOf(req).knock("report", addressOf(req));
  if (knock.allowed) next();
  else answerTooMany(res, "report", knock.retry_after_s);
}
