import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Province } from "../../../../contracts/place";
import { listProvinces } from "../../../../places/places";

export async function GET(
  _req: MedusaRequest,
  res: MedusaResponse<{ provinces: Province[] }>,
): Promise<void> {
  res.json({ provinces: listProvinces() });
}
