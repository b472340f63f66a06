import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { addressOf, answerTooMany, rateLimitOf } from "./limited-request";

/** An order's code and telephone number must not be found by trying; who knows them may look often. */
export async function lookUpLimit(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const limits = rateLimitOf(req);
  const address = addressOf(req);
  const knock = await limits.knock("look-up", address);
  if (!knock.allowed) return answerTooMany(res, "look-up", knock.retry_after_s);
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  res.once("finish", () => {
    if (res.statusCode !== 200) return;
    limits.giveBack("look-up", address).catch((error: unknown) => {
      logger.error(`A look-up was not given back: ${String(error)}`);
    });
  });
  next();
}
