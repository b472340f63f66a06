import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { SynonymGroupView } from "../../../../contracts/search-synonym";
import type { Table } from "../../../../spreadsheet/write-table";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readSynonymGroups } from "../read-groups";

const querySchema = z.object({ format: tableFormatSchema, q: z.string().max(100).default("") });

const tableOf = (rows: SynonymGroupView[]): Table<SynonymGroupView> => ({
  name: "Từ đồng nghĩa",
  columns: [
    { header: "Các từ", value: ({ terms }) => terms.join("; "), width: 60 },
    { header: "Chiều", value: ({ is_one_way }) => (is_one_way ? "một chiều" : "hai chiều"), width: 14 },
  ],
  rows,
});

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, q } = parseQuery(querySchema, req.query);
  await answerTable(res, format, "tu-dong-nghia", tableOf(await readSynonymGroups(req.scope, q)));
}
