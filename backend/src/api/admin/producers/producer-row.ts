import type { GraphProducer } from "../../../catalogue/graph-product";

/** A producer in the office's list. */
export type OfficeProducer = Omit<GraphProducer, "aliases" | "source" | "commune_code" | "province_code"> & {
  product_count: number;
};

export type OfficeProducerRow = GraphProducer & { products?: ({ id: string } | null)[] | null };

export const toOfficeProducer = (row: OfficeProducerRow): OfficeProducer => ({
  id: row.id,
  handle: row.handle,
  name: row.name,
  legal_form: row.legal_form,
  is_operator: row.is_operator,
  is_suspended: row.is_suspended,
  commune_name: row.commune_name,
  province_name: row.province_name,
  old_commune: row.old_commune,
  old_district: row.old_district,
  old_province: row.old_province,
  product_count: row.products?.length ?? 0,
});
