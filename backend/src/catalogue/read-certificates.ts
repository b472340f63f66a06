import type { RemoteQueryFunction } from "@medusajs/framework/types";
import type { NamedCertification } from "./certificate-list";
import { certificationFields } from "./certification-row";

const holderFields = ["handle", "name", "commune_code", "commune_name", "province_name"];
const namedFields = ["product.handle", "product.title", ...holderFields.map((field) => `producer.${field}`)];

/** All decisions with the names of their products and holders; three queries, however many there are. */
export async function readCertificates(
  query: Pick<RemoteQueryFunction, "graph">,
): Promise<NamedCertification[]> {
  const { data } = await query.graph({
    entity: "ocop_certification",
    fields: [...certificationFields, ...namedFields],
  });
  return data as unknown as NamedCertification[];
}
