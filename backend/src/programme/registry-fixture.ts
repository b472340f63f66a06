import type { RegistryProduct, RegistryRow } from "./registry-row";

type Decision = Partial<RegistryRow> & Pick<RegistryRow, "issued_on" | "expires_on">;

/** A product with decisions for tests of counting; ids follow from the product's. */
export function registryProduct(
  product_id: string,
  decisions: Decision[],
  names: Partial<RegistryProduct> = {},
): RegistryProduct {
  const named = {
    product_id,
    product_title: product_id,
    group_name: "Thực phẩm",
    producer_id: "holder",
    producer_name: "HTX Một",
    commune_name: "Xã Ba Bể",
    province_name: "Thái Nguyên",
    ...names,
  };
  const rows = decisions.map((decision, index) => ({
    id: `${product_id}-${index}`,
    star_rating: 3 as const,
    case_type: "first" as const,
    decision_number: `${index}/QĐ-UBND`,
    revoked_on: null,
    year: decision.issued_on === null ? null : Number(decision.issued_on.slice(0, 4)),
    is_demonstration: false,
    ...named,
    ...decision,
  }));
  return { ...named, decisions: rows };
}
