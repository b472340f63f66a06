import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** Answers 404 for whatever `isOpen` does not know, as if it did not exist. */
export const onlyOpenDoors =
  (isOpen: (method: string, path: string) => boolean) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    if (isOpen(req.method, req.path)) next();
    else next(new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy."));
  };
