import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import type { OfficeListing } from "../../../../contracts/listing";
import { readListingDetail } from "../read-listing-detail";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ listing: OfficeListing }>,
): Promise<void> {
  res.json({ listing: await readListingDetail(req.scope, req.params.id, today()) });
}
