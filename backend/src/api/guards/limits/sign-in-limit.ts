import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { addressOf, answerTooMany, rateLimitOf } from "./limited-request";

/** Checking a password takes longer than finding no account; a refusal is never quicker than this. */
const slowestRefusalMs = 600;

const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().min(1).max(200),
  password: z.string().min(1).max(200),
});

function slowDownRefusals(res: MedusaResponse): void {
  const startedAt = Date.now();
  const json = res.json.bind(res);
  res.json = (body) => {
    if (res.statusCode < 400) return json(body);
    setTimeout(() => json(body), Math.max(0, slowestRefusalMs - (Date.now() - startedAt)));
    return res;
  };
}

/** Locks an account for an address after repeated wrong passwords, and slows a whole address down later. */
export async function signInLimit(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const credentials = credentialsSchema.parse(req.body);
  req.body = credentials;
  const limits = rateLimitOf(req);
  const address = addressOf(req);
  const account = `${req.params.actor_type}:${credentials.email}:${address}`;
  for (const [limit, key] of [
    ["sign-in-address", address],
    ["sign-in", account],
  ] as const) {
    const knock = await limits.knock(limit, key);
    if (!knock.allowed) return answerTooMany(res, limit, knock.retry_after_s);
  }
  slowDownRefusals(res);
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  res.once("finish", () => {
    if (res.statusCode !== 200) return;
    Promise.all([limits.forget("sign-in", account), limits.giveBack("sign-in-address", address)]).catch(
      (error: unknown) => logger.error("The sign-in counters were not given back", toError(error)),
    );
  });
  next();
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
