import type { Content } from "pdfmake/interfaces";
import { paperColours } from "../paper/colours";
import { mm, pageSizes } from "../paper/page-sizes";
import { qrSvg } from "../paper/qr-svg";
import type { PaperDefinition } from "../paper/render-pdf";
import { type Parcel, piecesOf } from "./parcel";
import { payWords } from "./parcel-words";
import { wholesaleWords } from "./wholesale-words";

const MARGIN = mm(7);
const QR = mm(26);
const line = (): Content => ({
  canvas: [
    {
      type: "line",
      ...{ x1: 0, y1: 0, x2: pageSizes.a6.width - 2 * MARGIN, y2: 0 },
      lineWidth: 1,
      lineColor: paperColours.ink,
    },
  ],
  margin: [0, 5, 0, 5],
});

/** One A6 label a parcel, for the outside of the box: letters a driver reads at arm's length. */
export const parcelLabels = (parcels: readonly Parcel[]): PaperDefinition => ({
  info: { title: parcels.length === 1 ? `Nhãn gói ${parcels[0]?.code}` : "Nhãn gói hàng" },
  pageSize: pageSizes.a6,
  pageMargins: MARGIN,
  content: parcels.map((parcel, at): Content => {
    const label = { stack: face(parcel) };
    return at === 0 ? label : { ...label, pageBreak: "before" };
  }),
});

const face = (parcel: Parcel): Content[] => [
  {
    columns: [
      {
        stack: [
          { text: parcel.code, bold: true, fontSize: 16 },
          { text: `${piecesOf(parcel)} món`, fontSize: 10 },
          ...labelWords(parcel).map((text) => ({
            ...{ text, fontSize: 10, bold: true },
          })),
        ],
      },
      { svg: qrSvg(parcel.follow_url), width: QR },
    ],
  },
  line(),
  { text: "Người nhận", fontSize: 8, color: paperColours.muted },
  { text: parcel.receiver.name, bold: true, fontSize: 15, lineHeight: 1.1 },
  { text: parcel.receiver.phone, bold: true, fontSize: 15 },
  { text: parcel.receiver.street, fontSize: 12 },
  { text: parcel.receiver.place, fontSize: 12 },
  ...(parcel.note ? [{ text: `Dặn: ${parcel.note}`, fontSize: 9 }] : []),
  line(),
  { text: payWords(parcel), bold: true, fontSize: 15 },
  line(),
  {
    text: [{ text: "Gửi từ: ", color: paperColours.muted }, `${parcel.sender.name}, ${parcel.sender.place}`],
    fontSize: 9,
  },
];

/** The place stands below in full; a label has room for the number and the day alone. */
const labelWords = ({ wholesale }: Parcel): string[] =>
  wholesale ? wholesaleWords({ ...wholesale, branch_name: null, receiving_hours: null }) : [];
