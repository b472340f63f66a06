import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { NamedCertification } from "./certificate-list";
import { certificationFields } from "./certification-row";

/** All decisions with the names of their products and holders; three queries, however many there are. */
export async function readCertificates(
  query: Pick<RemoteQueryFunction, "graph">,
): Promise<NamedCertification[]> {
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields: [...certificationFields, "product.handle", "product.title", "producer.handle", "producer.name"],
  });
  return data as unknown as NamedCertification[];
}
