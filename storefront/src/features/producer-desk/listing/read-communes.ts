"use server";

import { listCommunes } from "@/data/places";
import type { Option } from "@/ui/select";

/** The communes of a province, as choices. */
export const readCommunes = async (province: string): Promise<Option[]> =>
  province === ""
    ? []
    : (await listCommunes(province)).map(({ code, name }) => ({ value: code, label: name }));
