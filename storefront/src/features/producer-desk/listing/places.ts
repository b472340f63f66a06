import "server-only";
import { listCommunes, listProvinces } from "@/data/places";
import type { Option } from "@/ui/select";
import type { Places } from "./fact-inputs";
import { readCommunes } from "./read-communes";

/** Codes of communes begin with nothing that tells their province: the provinces are asked in turn. */
const provinceOf = async (commune: string, provinces: readonly Option[], first: string): Promise<string> => {
  const order = [first, ...provinces.map(({ value }) => value).filter((value) => value !== first)];
  for (const province of order)
    if ((await listCommunes(province)).some(({ code }) => code === commune)) return province;
  return first;
};

/** Places to choose from, beginning with the commune that is chosen, or the province most come from. */
export const readPlaces = async (commune: string, chosen?: string): Promise<Places> => {
  const provinces = (await listProvinces()).map(({ code, name }) => ({ value: code, label: name }));
  const province = chosen ?? (commune === "" ? HOME : await provinceOf(commune, provinces, HOME));
  return { provinces, province, communes: await readCommunes(province), listCommunes: readCommunes };
};

/** Thái Nguyên, in which Bắc Kạn lies since 1 July 2025. */
const HOME = "19";
