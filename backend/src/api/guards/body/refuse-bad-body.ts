import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { type BodyRules, bodyFault } from "./body-fault";

/** Refuses a body that breaks the rules of its audience with 400. */
export const refuseBadBody =
  (rules: BodyRules) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const fault = bodyFault(req.body, rules);
    if (fault) {
      next(
        new MedusaError(MedusaError.Types.INVALID_DATA, "Nội dung gửi lên chưa đúng.", `bad_body_${fault}`),
      );
      return;
    }
    next();
  };
