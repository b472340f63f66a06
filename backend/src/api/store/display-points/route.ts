import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DisplayPointList } from "../../../contracts/display-point";
import {
  DISPLAY_POINT_MODULE,
  type DisplayPointService,
  knownDisplayPoints,
} from "../../../modules/display-point";
import { displayPointView } from "../../display-point-view";

/** Where OCOP goods can be seen and bought, by commune; closed points are left out. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DisplayPointList>): Promise<void> {
  const service = req.scope.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
  const rows = await service.listDisplayPoints(
    { is_open: true },
    { order: { commune_name: "ASC", name: "ASC" } },
  );
  res.json({ display_points: rows.map(displayPointView), known: knownDisplayPoints });
}
