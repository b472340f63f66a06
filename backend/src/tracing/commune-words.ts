import { findPlace } from "../places/places";

/** A commune with its province, `Xã Côn Minh, Thái Nguyên`; null for no code or an unknown one. */
export function communeWords(code: string | null): string | null {
  const found = code === null ? null : findPlace(code);
  return found && `${found.commune.name}, ${found.province.name}`;
}
