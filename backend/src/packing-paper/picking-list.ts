import type { Content, TableCell } from "pdfmake/interfaces";
import { paperColours } from "../paper/colours";
import { mm, pageSizes } from "../paper/page-sizes";
import { paperDay } from "../paper/paper-day";
import type { PaperDefinition } from "../paper/render-pdf";
import { ruled } from "../paper/ruled-table";
import type { Parcel } from "./parcel";
import { lotWords } from "./parcel-words";
import { type PickingRow, pickingTotals } from "./picking-totals";

/** What to fetch for many parcels in one walk, with the lots to take and a box to tick. */
export const pickingList = (parcels: readonly Parcel[], day: string): PaperDefinition => ({
  info: { title: `Phiếu nhặt hàng ${paperDay(day)}` },
  pageSize: pageSizes.a4,
  pageMargins: mm(15),
  footer: (page, pages) => ({
    text: `Trang ${page}/${pages}`,
    alignment: "center",
    fontSize: 8,
    color: paperColours.muted,
  }),
  content: [
    { text: "PHIẾU NHẶT HÀNG", bold: true, fontSize: 9, color: paperColours.muted },
    {
      text: `${parcels.length} đơn · ${paperDay(day)}`,
      bold: true,
      fontSize: 18,
      color: paperColours.indigo,
    },
    { text: parcels[0]?.sender.name ?? "", margin: [0, 0, 0, 8] },
    ruled(["auto", "*", "auto", "auto"], [header, ...pickingTotals(parcels).map(row)]),
  ],
});

const header: TableCell[] = [
  "",
  { text: "Hàng và lô", bold: true },
  { text: "Cho đơn", bold: true },
  { text: "Lấy", bold: true, alignment: "right" },
];

const tick: Content = {
  canvas: [{ type: "rect", ...{ x: 0, y: 2, w: 12, h: 12 }, lineColor: paperColours.ink }],
  margin: [0, 0, 6, 0],
};

const row = ({ title, variant_title, sku, quantity, lots, parcels }: PickingRow): TableCell[] => [
  tick,
  {
    stack: [
      { text: title, bold: true },
      { text: `${variant_title} · ${sku}`, fontSize: 8, color: paperColours.muted },
      ...lots.map((lot) => ({ text: lotWords(lot), fontSize: 9 })),
    ],
  },
  {
    stack: parcels.map(({ code, quantity }) => ({ text: `${code}: ${quantity}`, fontSize: 8 })),
    margin: [0, 0, 10, 0],
  },
  { text: String(quantity), bold: true, fontSize: 15, alignment: "right" },
];
