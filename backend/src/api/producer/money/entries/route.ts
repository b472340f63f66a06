import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { entryFilterSchema } from "../../../../contracts/ledger";
import type { EntryList } from "../../../../contracts/settlement";
import { readEntryList } from "../../../ledger/entry-view";
import { parseQuery } from "../../../parse-query";
import { ownMoney } from "../../tenancy/require-right";

const PAGE_SIZE = 30;
const querySchema = entryFilterSchema.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

export async function GET(req: MedusaRequest, res: MedusaResponse<EntryList>): Promise<void> {
  const { producer_id } = ownMoney(req);
  const { page, ...filter } = parseQuery(querySchema, req.query);
  const window = { take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE };
  res.json(await readEntryList(req.scope, producer_id, filter, window));
}
