import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

/** An id from the address, never empty: an undefined filter would match every row. @throws not_found */
export function idInPath(req: AuthenticatedMedusaRequest): string {
  const id = req.params.id;
  if (!id) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
  return id;
}
