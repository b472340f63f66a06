import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { ProducerFilter } from "../../../contracts/producer-list";
import { matchesFilter } from "./matches-filter";
import {
  type OfficeProducer,
  type OfficeProducerRow,
  officeProducerFields,
  toOfficeProducer,
} from "./producer-row";

/** The producers the office asks for, by name; they are few, and the database cannot compare without accents. */
export async function readProducerRows(
  query: Pick<RemoteQueryFunction, "graph">,
  filter: ProducerFilter,
  day: string,
): Promise<OfficeProducer[]> {
  const { data } = await query.graph({
    entity: "producer",
    fields: [...officeProducerFields, "products.id"],
  });
  return (data as unknown as OfficeProducerRow[])
    .map((row) => toOfficeProducer(row, day))
    .filter((row) => matchesFilter(row, filter, day))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"));
}
