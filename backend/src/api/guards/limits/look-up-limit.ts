import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LimitName } from "../../../modules/rate-limit";
import { addressOf, answerTooMany, rateLimitOf } from "./limited-request";

/** What a code opens must not be found by trying codes; who knows the right one may look often. */
export const lookUpLimit =
  (
    limit: Extract<LimitName, "look-up" | "application-look-up" | "report-look-up" | "trace" | "invitation">,
  ) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const limits = rateLimitOf(req);
    const address = addressOf(req);
    const knock = await limits.knock(limit, address);
    if (!knock.allowed) return answerTooMany(res, limit, knock.retry_after_s);
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    res.once("finish", () => {
      if (res.statusCode !== 200) return;
      limits.giveBack(limit, address).catch((error: unknown) => {
        logger.error(`A look-up was not given back: ${String(error)}`);
      });
    });
    next();
  };
