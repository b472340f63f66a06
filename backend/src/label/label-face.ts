import type { Content, ContentTable, TableCell } from "pdfmake/interfaces";
import type { LabelKey, LabelLine } from "../contracts/label";
import { paperColours } from "../paper/colours";
import { mm } from "../paper/page-sizes";
import type { LabelStock } from "./label-stock";

/** One label ready to be drawn; its words are settled. */
export type LabelFace = {
  lines: readonly LabelLine[];
  qr_svg: string;
  /** `OCOP 4 sao (đến 12/2027)`, or null. */
  star: string | null;
  /** What is stamped over the text: a draft, a demonstration. */
  stamps: readonly string[];
};

/** Beside the QR code, line by line: what an eye looks for first. The rest stands below, over the whole width. */
const head: readonly (readonly LabelKey[])[] = [
  ["net_quantity", "alcohol_percent"],
  ["made_on", "use_by_on"],
  ["lot"],
];
const placed = new Set<LabelKey>(["name", "field_set", ...head.flat()]);
/** Words that stand for themselves. */
const bare: readonly LabelKey[] = ["field_set", "not_medicine"];
const GUTTER_MM = 2;
/** Times the typeface's own 1.265, which leaves its stacked marks their air. */
const LINE_HEIGHT = { small: 1, large: 1.08 };

const words = ({ key, label, value }: LabelLine): Content[] =>
  bare.includes(key) ? [{ text: value, bold: true }] : [{ text: `${label}:\u00a0`, bold: true }, value];

const runOn = (lines: readonly LabelLine[]): Content[] => lines.flatMap((line) => [...words(line), "  "]);

/** A table without lines and without air. */
const plain = (widths: number[], body: TableCell[][]): ContentTable => ({
  table: { widths, body },
  layout: {
    ...{ hLineWidth: () => 0, vLineWidth: () => 0 },
    ...{ paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
  },
});

const stamp = (text: string): Content => ({
  table: { widths: ["*"], body: [[{ text, bold: true, alignment: "center", color: paperColours.lacquer }]] },
  layout: {
    ...{ hLineColor: paperColours.lacquer, vLineColor: paperColours.lacquer },
    ...{ hLineWidth: () => 0.8, vLineWidth: () => 0.8 },
    ...{ paddingLeft: () => 2, paddingRight: () => 2, paddingTop: () => 0.5, paddingBottom: () => 0.5 },
  },
  margin: [0, 0, 0, 2],
});

/** The label as a box of its stock's inner width, at a size of letters in points. */
export function drawLabel(face: LabelFace, stock: LabelStock, letters_pt: number): ContentTable {
  const inner = mm(stock.width_mm - 2 * stock.padding_mm);
  const [qr, gutter] = [mm(stock.qr_mm), mm(GUTTER_MM)];
  const chosen = (keys: readonly LabelKey[]): LabelLine[] =>
    keys.flatMap((key) => face.lines.find((line) => line.key === key) ?? []);
  const rest = face.lines.filter(({ key }) => !placed.has(key));
  const beside: Content[] = [
    { text: chosen(["name"])[0]?.value ?? "", bold: true, fontSize: letters_pt * 1.25, lineHeight: 1 },
    ...chosen(["field_set"]).map((line) => ({ text: words(line) })),
    ...(face.star ? [{ text: face.star, bold: true, color: paperColours.indigo }] : []),
    ...head.map((keys) => ({ text: runOn(chosen(keys)) })),
  ];
  const below: Content[] = stock.runs_on
    ? [{ text: runOn(rest) }]
    : rest.map((line) => ({ text: words(line) }));
  const top = plain(
    [inner - qr - gutter, gutter, qr],
    [[{ stack: beside }, "", { svg: face.qr_svg, width: qr }]],
  );
  const text = { fontSize: letters_pt, lineHeight: LINE_HEIGHT[stock.runs_on ? "small" : "large"] };
  return { ...plain([inner], [[{ stack: [...face.stamps.map(stamp), top, ...below] }]]), ...text };
}
