import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { reportFields, type StoredReport } from "./report-row";

/** All reports: some hundreds a year, searched without accents, which the database cannot. */
export async function readReports(
  query: Pick<RemoteQueryFunction, "graph">,
  filters: { product_id?: string } = {},
): Promise<StoredReport[]> {
  const { data } = await query.graph({ entity: "misuse_report", fields: reportFields, filters });
  return data as unknown as StoredReport[];
}
