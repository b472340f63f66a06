import type { MedusaRequest } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { applicationCodeSchema } from "../../../contracts/producer-application";

/** The code of the address. @throws MedusaError not_found for what cannot be one */
export function codeInPath(req: MedusaRequest): string {
  const code = applicationCodeSchema.safeParse(req.params.code);
  if (code.success) return code.data;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy hồ sơ này. Bạn xem lại mã.");
}
