import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { env } from "../../../env";
import { isDemonstrationAccount } from "./demonstration-account";

const bodySchema = z.object({ email: z.string() });

/**
 * Everybody knows the password of the demonstration accounts. A database that was filled for a
 * demonstration and then opened to the public must not let them in: they fail like a wrong password.
 */
export function refuseDemonstrationAccounts(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (!env.DEMO && isDemonstrationAccount(bodySchema.parse(req.body).email)) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Invalid email or password");
  }
  next();
}
