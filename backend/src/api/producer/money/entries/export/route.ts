import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { entryFilterSchema } from "../../../../../contracts/ledger";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { entryTable } from "../../../../ledger/entry-view";
import { parseQuery } from "../../../../parse-query";
import { ownMoney } from "../../../tenancy/require-right";

const querySchema = entryFilterSchema.extend({ format: tableFormatSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = ownMoney(req);
  const { format, ...filter } = parseQuery(querySchema, req.query);
  await answerTable(res, format, `so-tien-${today()}`, await entryTable(req.scope, producer_id, filter));
}
