import type { OfficeReportRow, ReportKind } from "../../../contracts/misuse-report";
import { stateWords } from "../../../modules/misuse-report";
import type { Table } from "../../../spreadsheet/write-table";

const kindWords: Record<ReportKind, string> = {
  expired_star: "Sao hết hạn vẫn ghi",
  star_of_sibling: "Ghi OCOP cho sản phẩm chưa được công nhận",
  false_star_count: "Ghi sai số sao",
  counterfeit: "Hàng giả, nhái",
  other: "Khác",
};

/** The office's list as a table to be saved; nothing in it says who reported. */
export const reportTable = (rows: OfficeReportRow[]): Table<OfficeReportRow> => ({
  name: "Phản ánh",
  rows,
  columns: [
    { header: "Mã", width: 16, value: (row) => row.code },
    { header: "Ngày nhận", width: 12, value: (row) => row.reported_on },
    { header: "Trạng thái", width: 16, value: (row) => stateWords[row.state] },
    { header: "Quá hạn", width: 10, value: (row) => (row.is_overdue ? "có" : "") },
    { header: "Hạn trả lời", width: 12, value: (row) => row.due_on },
    { header: "Tuổi (ngày)", width: 12, value: (row) => row.age_days },
    { header: "Nội dung", width: 36, value: (row) => kindWords[row.kind] },
    { header: "Sản phẩm trên chợ", width: 36, value: (row) => row.product?.title ?? null },
    { header: "Tên do người phản ánh ghi", width: 36, value: (row) => row.product_name },
    { header: "Tỉnh", width: 20, value: (row) => row.province_name },
    { header: "Xã, phường", width: 24, value: (row) => row.commune_name },
    { header: "Nơi thấy", width: 40, value: (row) => row.place },
    { header: "Số ảnh", width: 8, value: (row) => row.photo_count },
  ],
});
