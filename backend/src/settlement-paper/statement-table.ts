import type { Statement, StatementOrder } from "../contracts/settlement";
import type { Table, TableColumn } from "../spreadsheet/write-table";

export type StatementRow = StatementOrder & { words: string; adjustment: number };

const columns: TableColumn<StatementRow>[] = [
  { header: "Ngày", width: 12, value: (row) => row.effective_on },
  { header: "Đơn", width: 16, value: (row) => row.code },
  { header: "Nội dung", width: 40, value: (row) => row.words },
  { header: "Tiền hàng (đ)", value: (row) => row.sale },
  { header: "Phí gửi hàng (đ)", value: (row) => row.shipping },
  { header: "Hoàn khách (đ)", value: (row) => row.refund },
  { header: "Phí bán hàng (đ)", value: (row) => row.commission },
  { header: "Thuế khấu trừ (đ)", value: (row) => row.tax_withheld },
  { header: "Điều chỉnh (đ)", value: (row) => row.adjustment },
  { header: "Còn nhận (đ)", value: (row) => row.net_vnd },
];
const nothing = { sale: 0, shipping: 0, refund: 0, commission: 0, tax_withheld: 0, adjustment: 0 };

/** A statement as a table, with its sum as the last row. */
export function statementTable(
  code: string,
  { orders, others, totals, total_vnd }: Statement,
): Table<StatementRow> {
  const rows: StatementRow[] = [
    ...orders.map((order) => ({ ...order, words: "", adjustment: 0 })),
    ...others.map(({ effective_on, words, amount_vnd }) => ({
      ...{ ...nothing, effective_on, words, code: "" },
      ...{ adjustment: amount_vnd, net_vnd: amount_vnd },
    })),
    { ...totals, effective_on: "", code: "", words: "Cộng", net_vnd: total_vnd },
  ];
  return { name: `Doi soat ${code}`, columns, rows };
}
