import type { MedusaContainer } from "@medusajs/framework/types";
import type { EntryFilter, LedgerEntryView, LedgerKind } from "../../contracts/ledger";
import type { EntryList } from "../../contracts/settlement";
import { type EntryRow, LEDGER_MODULE, type LedgerService } from "../../modules/ledger";
import type { Table, TableColumn } from "../../spreadsheet/write-table";

/** The most that one export holds. */
const MOST_EXPORTED = 50_000;

const toView = ({
  key: _,
  producer_id: __,
  order_id: ___,
  line_item_id: ____,
  at,
  ...row
}: EntryRow): LedgerEntryView => ({
  ...row,
  at: at.toISOString(),
});

/** One page of one producer's entries, with what all that the filter finds come to. */
export async function readEntryList(
  container: MedusaContainer,
  producer_id: string,
  filter: EntryFilter,
  page: { take: number; skip: number },
): Promise<EntryList> {
  const service = container.resolve<LedgerService>(LEDGER_MODULE);
  const rows = await service.readEntries({ producer_id }, filter, page);
  return { entries: rows.map(toView), ...(await service.sumEntries({ producer_id }, filter)) };
}

export const kindWords: Record<LedgerKind, string> = {
  sale: "Tiền hàng",
  shipping: "Phí gửi hàng",
  commission: "Phí bán hàng",
  refund: "Hoàn khách",
  tax_withheld: "Thuế khấu trừ",
  adjustment: "Điều chỉnh",
  payout: "Trả tiền",
};

const columns: TableColumn<LedgerEntryView>[] = [
  { header: "Ngày", width: 12, value: (row) => row.effective_on },
  { header: "Loại", width: 16, value: (row) => kindWords[row.kind] },
  { header: "Đơn", width: 16, value: (row) => row.producer_order_code },
  { header: "Nội dung", width: 50, value: (row) => row.words },
  { header: "Tính trên (đ)", value: (row) => row.base_vnd },
  { header: "Tỷ lệ (%)", width: 10, value: (row) => (row.rate_bp === null ? null : row.rate_bp / 100) },
  { header: "Số tiền (đ)", value: (row) => row.amount_vnd },
  { header: "Kỳ đối soát", width: 16, value: (row) => row.settlement_code },
];

/** One producer's entries as a table. */
export async function entryTable(
  container: MedusaContainer,
  producer_id: string,
  filter: EntryFilter,
): Promise<Table<LedgerEntryView>> {
  const { entries } = await readEntryList(container, producer_id, filter, { take: MOST_EXPORTED, skip: 0 });
  return { name: "So tien", columns, rows: entries };
}
