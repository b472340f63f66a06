import type { BranchView } from "@contracts/buyer";
import { listCommunes, listProvinces } from "@/data/places";
import type { Locale } from "@/lib/locale";
import type { FieldSpec } from "./field-spec";
import { messages } from "./messages";

const choices = (rows: readonly { code: string; name: string }[]) =>
  rows.map(({ code, name }) => ({ value: code, label: name }));

/** The fields of a place of delivery, empty or as it stands. */
export const branchFields = async (locale: Locale, branch: BranchView | null): Promise<FieldSpec[]> => {
  const t = messages(locale);
  const [provinces, communes] = await Promise.all([
    listProvinces(),
    branch ? listCommunes(branch.province_code) : [],
  ]);
  return [
    { kind: "text", name: "name", label: t.branches.name, value: branch?.name ?? "" },
    {
      kind: "place",
      provinces: choices(provinces),
      province: branch?.province_code ?? "",
      commune: branch?.commune_code ?? "",
      communes: choices(communes),
      words: t.place,
    },
    { kind: "text", name: "street", label: t.branches.street, value: branch?.street ?? "" },
    {
      kind: "text",
      name: "receiving_hours",
      label: t.branches.hours,
      hint: t.branches.hoursHint,
      value: branch?.receiving_hours ?? "",
    },
    { kind: "text", name: "contact_name", label: t.branches.contact, value: branch?.contact_name ?? "" },
    { kind: "tel", name: "contact_phone", label: t.branches.phone, value: branch?.contact_phone ?? "" },
  ];
};
