import { FieldRefusal } from "../../field-refusal";
import { findCommune, findProvince } from "../../places/places";

export type Place = {
  province_code: string;
  province_name: string;
  commune_code: string;
  commune_name: string;
};

/** Province and commune by their codes, with their names. @throws FieldRefusal for a place that is none */
export function readPlace(asked: { province_code: string; commune_code: string }): Place {
  const province = findProvince(asked.province_code);
  const commune = findCommune(asked.province_code, asked.commune_code);
  if (!province) throw new FieldRefusal({ province_code: "Hãy chọn tỉnh, thành phố." }, "place");
  if (!commune) throw new FieldRefusal({ commune_code: "Hãy chọn xã, phường thuộc tỉnh đã chọn." }, "place");
  return {
    province_code: province.code,
    province_name: province.name,
    commune_code: commune.code,
    commune_name: commune.name,
  };
}
