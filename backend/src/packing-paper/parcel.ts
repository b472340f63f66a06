import type { WholesaleFacts } from "../contracts/order";

/** A parcel as its papers show it; amounts in đồng. */
export type ParcelLine = {
  title: string;
  variant_title: string;
  sku: string;
  quantity: number;
  /** Codes of the lots in it, recorded or suggested, with pieces. */
  lots: { code: string; use_by_on: string | null; quantity: number }[];
};

export type Parcel = {
  code: string;
  placed_on: string;
  sender: { name: string; place: string };
  receiver: { name: string; phone: string; street: string; place: string };
  note: string | null;
  wholesale: WholesaleFacts | null;
  /** What the carrier collects; null when nothing is due at the door. */
  collect_vnd: number | null;
  /** Where the buyer follows the order. */
  follow_url: string;
  lines: ParcelLine[];
};

/** Pieces in the parcel. */
export const piecesOf = (parcel: Pick<Parcel, "lines">): number =>
  parcel.lines.reduce((sum, line) => sum + line.quantity, 0);
