import type { ApplicationState, OfficeApplicationRow } from "../../../contracts/producer-application";
import type { Table } from "../../../spreadsheet/write-table";

const states: Record<ApplicationState, string> = {
  submitted: "chờ xem",
  returned: "đã trả lại",
  approved: "đã duyệt",
  refused: "không nhận",
};
const forms: Record<OfficeApplicationRow["legal_form"], string> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  company: "Doanh nghiệp",
  household: "Hộ kinh doanh",
  operator: "Đơn vị vận hành",
};

/** The office's list as a table to be saved. */
export const applicationTable = (rows: OfficeApplicationRow[]): Table<OfficeApplicationRow> => ({
  name: "Hồ sơ bán hàng",
  rows,
  columns: [
    { header: "Mã hồ sơ", width: 16, value: (row) => row.code },
    { header: "Tên", width: 40, value: (row) => row.name },
    { header: "Loại hình", width: 16, value: (row) => forms[row.legal_form] },
    { header: "Xã, phường", width: 24, value: (row) => row.commune_name },
    { header: "Tỉnh", width: 20, value: (row) => row.province_name },
    { header: "Người liên hệ", width: 28, value: (row) => row.contact_name },
    { header: "Điện thoại", width: 14, value: (row) => row.phone },
    { header: "Trạng thái", width: 14, value: (row) => states[row.state] },
    { header: "Ngày nộp", width: 12, value: (row) => row.submitted_on },
    { header: "Ngày trả lời", width: 12, value: (row) => row.decided_on },
    { header: "Người trả lời", width: 24, value: (row) => row.decided_by_name },
  ],
});
