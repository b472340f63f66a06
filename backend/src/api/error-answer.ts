import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { answerOf } from "./errors/answer-of";

const shopperPath = /^\/(?:store|auth|producer|hooks)(?:\/|$)/i;

/** The one place where an error becomes an answer. */
export function answerError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const path = req.originalUrl.split("?")[0] ?? "/";
  const { status, body, retryAfterS } = answerOf(error, shopperPath.test(path));
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  if (status >= 500) logger.error(`${req.method} ${path} answered ${status}`, asError(error));
  if (res.headersSent) {
    next(error);
    return;
  }
  if (retryAfterS !== undefined) res.setHeader("retry-after", String(retryAfterS));
  res.status(status).json(body);
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(JSON.stringify(error));
