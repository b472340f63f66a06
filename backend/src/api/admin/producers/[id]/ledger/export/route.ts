import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../../clock";
import { entryFilterSchema } from "../../../../../../contracts/ledger";
import { answerTable, tableFormatSchema } from "../../../../../answer-table";
import { entryTable } from "../../../../../ledger/entry-view";
import { parseQuery } from "../../../../../parse-query";
import { idInPath } from "../../../../id-in-path";

const querySchema = entryFilterSchema.extend({ format: tableFormatSchema });

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  await answerTable(res, format, `so-tien-${today()}`, await entryTable(req.scope, idInPath(req), filter));
}
