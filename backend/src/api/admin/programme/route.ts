import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProgrammeView } from "../../../contracts/programme";
import { readProgramme } from "../../../programme/read-programme";
import { askedDayAndYear } from "./asked";

/** Rows that the page shows of the long tables; the rest is in their exports. */
const SHOWN = 50;

/** The programme on a day, with the rounds and the sales of a year. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ programme: ProgrammeView }>,
): Promise<void> {
  const view = await readProgramme(req.scope, askedDayAndYear(req));
  const expiring = { ...view.expiring, rows: view.expiring.rows.slice(0, SHOWN) };
  const sales = { ...view.sales, holders: view.sales.holders.slice(0, SHOWN) };
  res.json({ programme: { ...view, expiring, sales } });
}
