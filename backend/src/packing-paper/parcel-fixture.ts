import type { Parcel, ParcelLine } from "./parcel";

/** A parcel for tests; its lines say what differs. */
export const parcelOf = (code: string, lines: Partial<ParcelLine>[]): Parcel => ({
  code,
  placed_on: "2026-11-24",
  sender: { name: "HTX Tài Hoan", place: "Xã Côn Minh, tỉnh Thái Nguyên" },
  receiver: { name: "Hoàng Thị Mai", phone: "0912345678", street: "12 ngõ 3", place: "Phường X, Hà Nội" },
  note: null,
  wholesale: null,
  collect_vnd: null,
  follow_url: "https://cho.example/don-hang/BK-7F3K9Q",
  lines: lines.map((line) => ({
    title: "Miến dong",
    variant_title: "Gói 500 g",
    sku: "MIEN-500",
    quantity: 1,
    lots: [],
    ...line,
  })),
});
