import { type Commune, type Province, type ShippingZone, shippingZones } from "../contracts/place";
import communeRows from "./communes.json";
import provinceRows from "./provinces.json";

const isZone = (value: string): value is ShippingZone => shippingZones.some((zone) => zone === value);

function readProvince(row: { code: string; name: string; zone: string }): Province {
  if (!isZone(row.zone)) throw new Error(`Province ${row.code} has no known shipping zone: ${row.zone}`);
  return { code: row.code, name: row.name, zone: row.zone };
}

const provinces: Province[] = provinceRows.map(readProvince);
const provincesByCode = new Map(provinces.map((province) => [province.code, province]));
const communesByProvince = new Map<string, Commune[]>(provinces.map(({ code }) => [code, []]));
for (const { code, name, province_code } of communeRows) {
  communesByProvince.get(province_code)?.push({ code, name });
}

/** The 34 provinces since 1 July 2025, in the order of their codes. */
export const listProvinces = (): Province[] => provinces;

/** The province of this code, or null. */
export const findProvince = (code: string): Province | null => provincesByCode.get(code) ?? null;

/** The communes of one province; empty when the code is unknown. */
export const listCommunes = (provinceCode: string): Commune[] => communesByProvince.get(provinceCode) ?? [];

/** The commune of this code if it belongs to that province, otherwise null. */
export const findCommune = (provinceCode: string, communeCode: string): Commune | null =>
  listCommunes(provinceCode).find((commune) => commune.code === communeCode) ?? null;

/** Province code → distance class from Bắc Kạn, for the shipping fee. */
export const zoneByProvince = (): Record<string, ShippingZone> =>
  Object.fromEntries(provinces.map(({ code, zone }) => [code, zone]));

const provinceOfCommune = new Map(communeRows.map((row) => [row.code, row.province_code]));

/** A commune with its province by the commune's code alone, which is unique in the country; null when unknown. */
export function findPlace(communeCode: string): { commune: Commune; province: Province } | null {
  const province = findProvince(provinceOfCommune.get(communeCode) ?? "");
  const commune = province && findCommune(province.code, communeCode);
  return province && commune ? { commune, province } : null;
}
