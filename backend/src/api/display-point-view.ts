import type { DisplayPointView } from "../contracts/display-point";

type Row = Omit<DisplayPointView, "commune" | "province"> & {
  commune_code: string;
  commune_name: string;
  province_code: string;
  province_name: string;
};

/** A stored display point as every audience sees it. */
export const displayPointView = (row: Row): DisplayPointView => ({
  id: row.id,
  name: row.name,
  address: row.address,
  commune: { code: row.commune_code, name: row.commune_name },
  province: { code: row.province_code, name: row.province_name },
  phone: row.phone,
  opening_hours: row.opening_hours,
  source: row.source,
  is_demonstration: row.is_demonstration,
});
