import type { LotEventKind } from "../../contracts/lot";
import { findPlace } from "../../places/places";

type Dated = { made_on: string; use_by_on: string | null };
type Material = { place: string; commune_code: string | null; received_on: string | null };
type Event = { kind: LotEventKind; happened_on: string; commune_code: string | null };
/** Field → what is wrong with it. */
export type Faults = Record<string, string>;

const unknownCommune = "Không có xã này. Hãy chọn lại.";

/** What is wrong with the days of a lot. @param day today */
export function checkDays({ made_on, use_by_on }: Dated, day: string): Faults {
  const faults: Faults = {};
  if (made_on > day) faults.made_on = "Ngày làm không thể sau hôm nay.";
  if (use_by_on !== null && use_by_on <= made_on) faults.use_by_on = "Hạn dùng phải sau ngày làm.";
  return faults;
}

/** What is wrong with the raw materials of a lot: all of them came before it was made, from a known place. */
export function checkMaterials(materials: readonly Material[], made_on: string): Faults {
  const faults: Faults = {};
  materials.forEach(({ place, commune_code, received_on }, index) => {
    const at = `raw_materials.${index}`;
    if (commune_code !== null && !findPlace(commune_code)) faults[`${at}.commune_code`] = unknownCommune;
    else if (place === "" && commune_code === null)
      faults[`${at}.place`] = "Hãy chọn xã hoặc ghi nơi lấy nguyên liệu.";
    if (received_on !== null && received_on > made_on)
      faults[`${at}.received_on`] = "Ngày nhận nguyên liệu không thể sau ngày làm.";
  });
  return faults;
}

/** What is wrong with an event of a lot. `at` names the field's beginning, if it stands in a list. */
export function checkEvent(
  { kind, happened_on, commune_code }: Event,
  made_on: string,
  day: string,
  at = "",
): Faults {
  const faults: Faults = {};
  if (happened_on > day) faults[`${at}happened_on`] = "Ngày này chưa tới.";
  else if (kind === "harvest" && happened_on > made_on)
    faults[`${at}happened_on`] = "Thu hoạch không thể sau ngày làm.";
  else if (kind === "shipping" && happened_on < made_on)
    faults[`${at}happened_on`] = "Gửi hàng không thể trước ngày làm.";
  if (commune_code !== null && !findPlace(commune_code)) faults[`${at}commune_code`] = unknownCommune;
  return faults;
}

/** Where something came from or happened, in words; the commune's name where nothing else was written. */
export function placeInWords({
  place,
  commune_code,
}: {
  place: string;
  commune_code: string | null;
}): string {
  if (place !== "" || commune_code === null) return place;
  const known = findPlace(commune_code);
  return known ? `${known.commune.name}, ${known.province.name}` : "";
}
