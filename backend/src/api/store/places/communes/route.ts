import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { Commune } from "../../../../contracts/place";
import { findProvince, listCommunes } from "../../../../places/places";

export async function GET(req: MedusaRequest, res: MedusaResponse<{ communes: Commune[] }>): Promise<void> {
  const { province } = req.query;
  if (typeof province !== "string" || !findProvince(province)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Hãy chọn tỉnh, thành phố.");
  }
  res.json({ communes: listCommunes(province) });
}
