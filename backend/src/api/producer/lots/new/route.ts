import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { type NewLotForm, newLotQuerySchema } from "../../../../contracts/lot";
import { readNewLotForm } from "../../../../workflows/lot/read-new-lot-form";
import { parseQuery } from "../../../parse-query";
import { ownProducer } from "../../tenancy/producer-context";

/** What the form for a lot starts from: a free code for the day it was made, and what may be chosen. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NewLotForm>): Promise<void> {
  const { made_on = today() } = parseQuery(newLotQuerySchema, req.query);
  res.json(await readNewLotForm(req.scope, ownProducer(req).producer_id, made_on));
}
