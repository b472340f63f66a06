import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeDisplayPoint } from "../../../contracts/display-point";
import { DISPLAY_POINT_MODULE, type DisplayPointService } from "../../../modules/display-point";
import { displayPointView } from "../../display-point-view";

type Stored = { is_open: boolean; updated_at: Date | string };
type Page = { take?: number; skip?: number };

/** Display points by name, open and closed ones; `q` looks in name, address and commune. */
export async function readDisplayPoints(
  container: MedusaContainer,
  q: string | undefined,
  page: Page,
): Promise<{ display_points: OfficeDisplayPoint[]; count: number }> {
  const like = q ? { $ilike: `%${q.normalize("NFC").replace(/[\\%_]/g, "\\$&")}%` } : null;
  const service = container.resolve<DisplayPointService>(DISPLAY_POINT_MODULE);
  const [rows, count] = await service.listAndCountDisplayPoints(
    like ? { $or: [{ name: like }, { address: like }, { commune_name: like }] } : {},
    { ...page, order: { commune_name: "ASC", name: "ASC" } },
  );
  return { display_points: rows.map((row) => toOfficeView(row)), count };
}

const toOfficeView = (row: Parameters<typeof displayPointView>[0] & Stored): OfficeDisplayPoint => ({
  ...displayPointView(row),
  is_open: row.is_open,
  updated_at: new Date(row.updated_at).toISOString(),
});
