import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { CertificationView } from "../contracts/certification";
import type { CatalogueDatabase } from "./catalogue-database";
import { type GraphProducer, producerFields } from "./graph-product";

type Graph = Pick<RemoteQueryFunction, "graph">;

/** Producers that the office vouches for; which of their goods they may sell is judged for each of these. */
const onTheMarket = { is_suspended: false, verified_on: { $ne: null } };

/** The producers whose products are on sale, by name. */
export async function readProducers(query: Graph): Promise<GraphProducer[]> {
  const { data } = await query.graph({
    entity: "producer",
    fields: producerFields,
    filters: onTheMarket,
  });
  return (data as unknown as GraphProducer[]).sort((a, b) => a.name.localeCompare(b.name, "vi"));
}

/** The producer of this handle, or null when there is none on sale. */
export async function findProducer(query: Graph, handle: string): Promise<GraphProducer | null> {
  const { data } = await query.graph({
    entity: "producer",
    fields: producerFields,
    filters: { handle, ...onTheMarket },
  });
  return (data as unknown as GraphProducer[])[0] ?? null;
}

/** Names of the producers of these ids, suspended ones too: a decision names its holder for ever. */
export async function nameProducers(
  database: CatalogueDatabase,
  ids: string[],
): Promise<Map<string, CertificationView["producer"]>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.raw(
    `select id, handle, name from producer
     where deleted_at is null and id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  return new Map((rows as Named[]).map(({ id, handle, name }) => [id, { handle, name }]));
}

type Named = Pick<GraphProducer, "id" | "handle" | "name">;
