import type { LotState } from "../../../contracts/lot";
import type { OfficeLotRow } from "../../../contracts/lot-office";
import type { Table } from "../../../spreadsheet/write-table";

const stateWords: Record<LotState, string> = {
  open: "Đang mở",
  recalled: "Đang thu hồi",
  closed: "Đã đóng",
};

/** The office's list of lots as a table to be saved. */
export const lotTable = (rows: OfficeLotRow[]): Table<OfficeLotRow> => ({
  name: "Lô hàng",
  rows,
  columns: [
    { header: "Mã lô", width: 28, value: (row) => row.code },
    { header: "Chủ thể", width: 36, value: (row) => row.producer.name },
    { header: "Sản phẩm", width: 36, value: (row) => row.product.title },
    { header: "Loại", width: 20, value: (row) => row.variant.title },
    { header: "Ngày sản xuất", width: 14, value: (row) => row.made_on },
    { header: "Hạn dùng", width: 14, value: (row) => row.use_by_on },
    { header: "Trạng thái", width: 16, value: (row) => stateWords[row.state] },
    { header: "Số lượng", width: 10, value: (row) => row.quantity },
    { header: "Đã đóng gói", width: 12, value: (row) => row.allocated },
    { header: "Đã bỏ ra", width: 10, value: (row) => row.written_off },
    { header: "Còn lại", width: 10, value: (row) => row.remaining },
    { header: "Trình diễn", width: 10, value: (row) => (row.is_demonstration ? "có" : "") },
  ],
});
