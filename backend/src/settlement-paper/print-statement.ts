import type { Content, TableCell } from "pdfmake/interfaces";
import type { SettlementDetail, SettlementView, Statement, StatementOrder } from "../contracts/settlement";
import { paperColours } from "../paper/colours";
import { mm, pageSizes } from "../paper/page-sizes";
import { paperDay } from "../paper/paper-day";
import { type PaperDefinition, renderPdf } from "../paper/render-pdf";
import { ruled } from "../paper/ruled-table";
import { amountInWords } from "../vietnamese/amount-in-words";
import { formatVnd } from "../vnd";

/** `−12.000 ₫`, with the sign of mathematics and without a break. */
const vnd = (amount: number): string => (amount === 0 ? "–" : formatVnd(amount).replace(/^-/, "−"));
const right = (text: string, more: object = {}): TableCell => ({
  text,
  alignment: "right",
  noWrap: true,
  ...more,
});
const bold = { bold: true };
/** Points: a day, and the largest amount in bold, with air before it. */
const DAY_WIDTH = 64;
const AMOUNT_WIDTH = 92;
const OPERATOR = "Chợ OCOP Bắc Kạn · đơn vị vận hành";

const stateWords: Record<SettlementView["state"], string> = {
  open: "Bản nháp, chưa duyệt",
  approved: "Đã duyệt, chưa trả",
  paid: "Đã trả",
  returned: "Ngân hàng đã trả lại tiền, tính vào kỳ sau",
  void: "Đã hủy, không trả",
};

/** A settlement's statement as PDF, A4 across; what was not paid says so. */
export const printStatement = (detail: SettlementDetail): Promise<Buffer> =>
  renderPdf(statementPaper(detail));

const statementPaper = ({ settlement, statement }: SettlementDetail): PaperDefinition => ({
  info: { title: `Bảng đối soát ${settlement.code}` },
  pageSize: pageSizes.a4,
  pageOrientation: "landscape",
  pageMargins: [mm(14), mm(14), mm(14), mm(16)],
  defaultStyle: { fontSize: 9 },
  footer: (page: number, count: number) => ({
    text: `${settlement.code} · trang ${page}/${count}`,
    alignment: "right",
    margin: [0, 10, mm(14), 0],
    fontSize: 8,
    color: paperColours.muted,
  }),
  content: [
    head(settlement),
    orderTable(statement),
    ...otherTable(statement),
    sum(settlement, statement),
    signatures,
  ],
});

const head = (settlement: SettlementView): Content => ({
  columns: [
    {
      stack: [
        { text: OPERATOR, color: paperColours.muted },
        { text: `Bảng đối soát ${settlement.code}`, fontSize: 16, bold: true, color: paperColours.indigo },
        { text: settlement.producer.name, bold: true, fontSize: 11 },
      ],
    },
    {
      width: "auto",
      alignment: "right",
      stack: [
        `Chốt tới hết ngày ${paperDay(settlement.up_to_on)}`,
        `Mở ngày ${paperDay(settlement.opened_on)}`,
        { text: stateWords[settlement.state], bold: true },
      ],
    },
  ],
  margin: [0, 0, 0, 10],
});

const orderRow = (order: StatementOrder): TableCell[] => [
  { text: order.code, noWrap: true },
  { text: paperDay(order.effective_on), noWrap: true },
  ...[order.sale, order.shipping, order.refund, order.commission, order.tax_withheld].map((amount) =>
    right(vnd(amount)),
  ),
  right(vnd(order.net_vnd), bold),
];

function orderTable({ orders, totals }: Statement): Content {
  const { sale, shipping, refund, commission, tax_withheld } = totals;
  const amounts = [sale, shipping, refund, commission, tax_withheld];
  const net = amounts.reduce((all, amount) => all + amount, 0);
  const headers = ["Tiền hàng", "Phí gửi hàng", "Hoàn khách", "Phí bán hàng", "Thuế khấu trừ", "Còn nhận"];
  return ruled(
    ["*", DAY_WIDTH, ...headers.map(() => AMOUNT_WIDTH)],
    [
      [{ text: "Đơn", ...bold }, { text: "Ngày tính", ...bold }, ...headers.map((text) => right(text, bold))],
      ...orders.map(orderRow),
      [
        { text: `Cộng ${orders.length} đơn`, ...bold },
        "",
        ...[...amounts, net].map((amount) => right(vnd(amount), bold)),
      ],
    ],
  );
}

function otherTable({ others }: Statement): Content[] {
  if (others.length === 0) return [];
  const rows = others.map(({ effective_on, words, amount_vnd }): TableCell[] => [
    { text: paperDay(effective_on), noWrap: true },
    words,
    right(vnd(amount_vnd)),
  ]);
  const header = [
    { text: "Ngày", ...bold },
    { text: "Điều chỉnh ngoài đơn", ...bold },
    right("Số tiền", bold),
  ];
  return [{ ...ruled([DAY_WIDTH, "*", AMOUNT_WIDTH], [header, ...rows]), margin: [0, 12, 0, 0] }];
}

const sum = (settlement: SettlementView, { total_vnd }: Statement): Content => ({
  unbreakable: true,
  margin: [0, 12, 0, 0],
  stack: [
    {
      columns: [
        { text: "Số tiền trả kỳ này", bold: true, fontSize: 11 },
        { text: vnd(total_vnd), bold: true, fontSize: 14, alignment: "right", color: paperColours.indigo },
      ],
    },
    { text: `Bằng chữ: ${amountInWords(settlement.amount_vnd)}.`, margin: [0, 2, 0, 0] },
    ...paidLines(settlement).map((text): Content => ({ text, margin: [0, 2, 0, 0] })),
  ],
});

function paidLines({
  paid_on,
  reference,
  bank_name,
  account_number,
  account_holder,
  ...rest
}: SettlementView): string[] {
  if (!paid_on) return [];
  const lines = [
    `Chuyển khoản ngày ${paperDay(paid_on)}, số giao dịch ${reference ?? ""}.`,
    `Tài khoản nhận: ${account_number ?? ""}, ${bank_name ?? ""}, chủ tài khoản ${account_holder ?? ""}.`,
  ];
  const ended = rest.ended_on
    ? [`Ngân hàng trả lại ngày ${paperDay(rest.ended_on)}: ${rest.end_reason ?? ""}`]
    : [];
  return [...lines, ...ended];
}

const signatures: Content = {
  unbreakable: true,
  margin: [0, 18, 0, 0],
  columns: ["Đơn vị vận hành", "Chủ thể"].map((who) => ({
    alignment: "center" as const,
    stack: [
      { text: who, bold: true },
      { text: "(ký, ghi rõ họ tên)", color: paperColours.muted, fontSize: 8 },
      { text: " ", fontSize: 36 },
    ],
  })),
};
