import "server-only";
import type { Commune, Province } from "@contracts/place";
import { readPublic } from "./read-public";

/** Places change by law, not by our writes: the tag exists only so that a release can drop them. */
const tags = ["places"];

export const listProvinces = async (): Promise<Province[]> => {
  const { provinces } = await readPublic<{ provinces: Province[] }>("/store/places/provinces", tags);
  return provinces;
};

export const listCommunes = async (province: string): Promise<Commune[]> => {
  const path = `/store/places/communes?province=${encodeURIComponent(province)}`;
  const { communes } = await readPublic<{ communes: Commune[] }>(path, tags);
  return communes;
};
