import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LimitName } from "../../../modules/rate-limit";
import { addressOf, answerTooMany, rateLimitOf } from "./limited-request";

/** Reports and applications are taken from anybody, with files: so many from one address and no more. */
export const publicWriteLimit =
  (limit: Extract<LimitName, "report" | "application" | "buyer-application">) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const knock = await rateLimitOf(req).knock(limit, addressOf(req));
    if (knock.allowed) next();
    else answerTooMany(res, limit, knock.retry_after_s);
  };
