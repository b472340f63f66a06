import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { entryFilterSchema } from "../../../../../contracts/ledger";
import type { EntryList } from "../../../../../contracts/settlement";
import { LEDGER_MODULE, type LedgerService } from "../../../../../modules/ledger";
import { readEntryList } from "../../../../ledger/entry-view";
import { parseQuery } from "../../../../parse-query";
import { idInPath } from "../../../id-in-path";
import { pageQuerySchema } from "../../../page-query";

const querySchema = pageQuerySchema.omit({ q: true }).extend(entryFilterSchema.shape);
type Answer = EntryList & { due_vnd: number; settling_vnd: number; paid_vnd: number };

/** One producer's ledger: a page of its entries, and how it stands. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const producerId = idInPath(req);
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  const list = await readEntryList(req.scope, producerId, filter, { take: limit, skip: offset });
  const [balance] = await req.scope.resolve<LedgerService>(LEDGER_MODULE).readBalances(producerId);
  const { due_vnd = 0, settling_vnd = 0, paid_vnd = 0 } = balance ?? {};
  res.json({ ...list, due_vnd, settling_vnd, paid_vnd });
}
