import type { Content, TableCell } from "pdfmake/interfaces";
import { paperColours } from "../paper/colours";
import { mm, pageSizes } from "../paper/page-sizes";
import { paperDay } from "../paper/paper-day";
import { qrSvg } from "../paper/qr-svg";
import type { PaperDefinition } from "../paper/render-pdf";
import { ruled } from "../paper/ruled-table";
import { type Parcel, type ParcelLine, piecesOf } from "./parcel";
import { lotWords, payWords } from "./parcel-words";
import { wholesaleWords } from "./wholesale-words";

const MARGIN = mm(10);
const QR = mm(22);

/** One slip a parcel, to lie in the box: what is in it, for whom, and what is due at the door. */
export const packingSlips = (parcels: readonly Parcel[]): PaperDefinition => ({
  info: { title: parcels.length === 1 ? `Phiếu giao hàng ${parcels[0]?.code}` : "Phiếu giao hàng" },
  pageSize: pageSizes.a5,
  pageMargins: MARGIN,
  defaultStyle: { fontSize: 9 },
  content: parcels.map((parcel, at): Content => {
    const slip = { stack: [head(parcel), people(parcel), goods(parcel), foot(parcel)] };
    return at === 0 ? slip : { ...slip, pageBreak: "before" };
  }),
});

const head = ({ code, placed_on, wholesale, follow_url }: Parcel): Content => ({
  columns: [
    {
      stack: [
        { text: "PHIẾU GIAO HÀNG", bold: true, fontSize: 9, color: paperColours.muted },
        { text: code, bold: true, fontSize: 17, color: paperColours.indigo },
        { text: `Đặt ngày ${paperDay(placed_on)}`, color: paperColours.muted },
        ...(wholesale ? wholesaleWords(wholesale).map((text) => ({ text, bold: true })) : []),
      ],
    },
    { svg: qrSvg(follow_url), width: QR },
  ],
});

const people = ({ sender, receiver, note }: Parcel): Content => ({
  margin: [0, 4, 0, 8],
  stack: [
    {
      columns: [
        { stack: [caption("Người gửi"), { text: sender.name, bold: true }, sender.place] },
        {
          stack: [
            caption("Người nhận"),
            { text: `${receiver.name} · ${receiver.phone}`, bold: true },
            [receiver.street, receiver.place].filter(Boolean).join(", "),
          ],
        },
      ],
      columnGap: mm(6),
    },
    ...(note ? [{ text: [{ text: "Khách dặn: ", bold: true }, note], margin: [0, 5, 0, 0] as Margins }] : []),
  ],
});
type Margins = [number, number, number, number];

const caption = (text: string): Content => ({ text, fontSize: 8, color: paperColours.muted });

const row = ({ title, variant_title, sku, quantity, lots }: ParcelLine): TableCell[] => [
  {
    stack: [
      { text: title, bold: true },
      { text: `${variant_title} · ${sku}`, color: paperColours.muted, fontSize: 8 },
      ...lots.map((lot) => ({ text: lotWords(lot), fontSize: 8 })),
    ],
  },
  { text: String(quantity), alignment: "right", bold: true, fontSize: 11 },
];

const goods = (parcel: Parcel): Content =>
  ruled(
    ["*", "auto"],
    [
      [
        { text: "Hàng trong gói", bold: true },
        { text: "Số lượng", bold: true, alignment: "right" },
      ],
      ...parcel.lines.map(row),
      [
        { text: "Tổng số món", bold: true },
        { text: String(piecesOf(parcel)), bold: true, alignment: "right", fontSize: 11 },
      ],
    ],
  );

const foot = (parcel: Parcel): Content => ({
  margin: [0, 8, 0, 0],
  stack: [
    { text: payWords(parcel), bold: true, fontSize: 12 },
    {
      text: "Quét mã để theo dõi đơn và xem lô hàng.",
      color: paperColours.muted,
      fontSize: 8,
      margin: [0, 2, 0, 0],
    },
  ],
});
