import type { z } from "zod";
import type { SettlementState } from "../../../contracts/ledger";
import type { SettlementView, settlementFilterSchema } from "../../../contracts/settlement";
import type { Table, TableColumn } from "../../../spreadsheet/write-table";

/** Only what was asked: a filter that is named and empty would be refused. */
export const settlementFilter = ({ state, producer_id }: z.output<typeof settlementFilterSchema>) => ({
  ...(state ? { state } : {}),
  ...(producer_id ? { producer_id } : {}),
});

const stateWords: Record<SettlementState, string> = {
  open: "Đang mở",
  approved: "Đã duyệt",
  paid: "Đã trả",
  returned: "Ngân hàng trả lại",
  void: "Đã hủy",
};

const columns: TableColumn<SettlementView>[] = [
  { header: "Mã kỳ", width: 14, value: (row) => row.code },
  { header: "Chủ thể", width: 40, value: (row) => row.producer.name },
  { header: "Chốt tới ngày", width: 14, value: (row) => row.up_to_on },
  { header: "Tình trạng", width: 18, value: (row) => stateWords[row.state] },
  { header: "Số dòng", width: 10, value: (row) => row.entry_count },
  { header: "Số tiền (đ)", width: 16, value: (row) => row.amount_vnd },
  { header: "Mở ngày", width: 12, value: (row) => row.opened_on },
  { header: "Người mở", width: 22, value: (row) => row.opened_by_name },
  { header: "Duyệt ngày", width: 12, value: (row) => row.approved_on },
  { header: "Người duyệt", width: 22, value: (row) => row.approved_by_name },
  { header: "Trả ngày", width: 12, value: (row) => row.paid_on },
  { header: "Người trả", width: 22, value: (row) => row.paid_by_name },
  { header: "Ngân hàng", width: 22, value: (row) => row.bank_name },
  { header: "Số tài khoản", width: 20, value: (row) => row.account_number },
  { header: "Chủ tài khoản", width: 28, value: (row) => row.account_holder },
  { header: "Số giao dịch", width: 20, value: (row) => row.reference },
  { header: "Lý do hủy hoặc trả lại", width: 30, value: (row) => row.end_reason },
];

export const settlementTable = (rows: SettlementView[]): Table<SettlementView> => ({
  name: "Doi soat",
  columns,
  rows,
});
