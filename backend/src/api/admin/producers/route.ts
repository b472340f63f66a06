import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { fold, foldedWords } from "../../../catalogue/fold";
import { producerFields } from "../../../catalogue/graph-product";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { type OfficeProducer, type OfficeProducerRow, toOfficeProducer } from "./producer-row";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ producers: OfficeProducer[]; count: number }>,
): Promise<void> {
  const { q, limit, offset } = parseQuery(pageQuerySchema, req.query);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  // The database compares accents, and people search without them: names are few and are folded here.
  const { data: names } = await query.graph({ entity: "producer", fields: ["id", "name"] });
  const words = foldedWords(q ?? "");
  const found = names
    .filter((row) => words.every((word) => ` ${fold(row.name)}`.includes(` ${word}`)))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
    .map((row) => row.id);
  const { data } = await query.graph({
    entity: "producer",
    fields: [...producerFields, "products.id"],
    filters: { id: found.slice(offset, offset + limit) },
  });
  const rows = data as unknown as OfficeProducerRow[];
  const producers = rows.sort((a, b) => a.name.localeCompare(b.name, "vi")).map(toOfficeProducer);
  res.json({ producers, count: found.length });
}
