import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { queryFault } from "./query-fault";

const isBadPath = (path: string): boolean => /%00|\\|\/\//i.test(path) || path.length > 1000;

/** Stops what no route should have to think about: hostile paths and query strings, for every audience. */
export function refuseBadQuery(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const [path = "/", ...rest] = req.originalUrl.split("?");
  const fault = isBadPath(path) ? "path" : queryFault(rest.join("?"));
  if (fault) {
    next(
      new MedusaError(MedusaError.Types.INVALID_DATA, "Địa chỉ này viết chưa đúng.", `bad_query_${fault}`),
    );
    return;
  }
  next();
}
