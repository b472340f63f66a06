import type { CaseType, IssuerLevel, Standing } from "../../../../contracts/certification";
import type { OfficeCertification } from "../../../../contracts/office-certification";
import type { Table } from "../../../../spreadsheet/write-table";

const caseNames: Record<CaseType, string> = {
  first: "Công nhận mới",
  upgrade: "Nâng hạng sao",
  re_evaluation: "Đánh giá lại",
  re_issue: "Cấp lại",
  revocation: "Thu hồi",
};
const levelNames: Record<IssuerLevel, string> = {
  district: "Cấp huyện",
  province: "Cấp tỉnh",
  centre: "Cấp trung ương",
};
const standingNames: Record<Standing, string> = {
  in_force: "Còn hiệu lực",
  expiring: "Sắp hết hạn",
  expired: "Hết hạn",
  superseded: "Đã được thay thế",
  revoked: "Bị thu hồi",
};

const dayInWords = (day: string | null): string | null =>
  day === null ? null : day.split("-").reverse().join("/");

/** Decisions as the office's table, one a row. Days as dd/mm/yyyy. */
export const certificationTable = (rows: readonly OfficeCertification[]): Table<OfficeCertification> => ({
  name: "Chứng nhận OCOP",
  rows,
  columns: [
    { header: "Sản phẩm", width: 34, value: (row) => row.product.title },
    { header: "Chủ thể", width: 34, value: (row) => row.producer?.name ?? null },
    { header: "Xã", width: 20, value: (row) => row.commune?.name ?? null },
    { header: "Loại hồ sơ", width: 16, value: (row) => caseNames[row.case_type] },
    { header: "Hạng sao", width: 10, value: (row) => row.star_rating },
    { header: "Tình trạng", width: 18, value: (row) => standingNames[row.standing] },
    { header: "Số quyết định", width: 24, value: (row) => row.decision_number },
    { header: "Đợt", width: 20, value: (row) => row.round },
    { header: "Cấp quyết định", width: 16, value: (row) => row.issuer_level && levelNames[row.issuer_level] },
    { header: "Nơi ban hành", width: 26, value: (row) => row.place },
    { header: "Ngày cấp", width: 12, value: (row) => dayInWords(row.issued_on) },
    { header: "Hết hạn", width: 12, value: (row) => dayInWords(row.expires_on) },
    { header: "Năm", width: 8, value: (row) => row.year },
    { header: "Điểm phần A", width: 12, value: (row) => row.scores.product },
    { header: "Điểm phần B", width: 12, value: (row) => row.scores.marketing },
    { header: "Điểm phần C", width: 12, value: (row) => row.scores.quality },
    { header: "Tổng điểm", width: 11, value: (row) => row.scores.total },
    { header: "Lý do thu hồi", width: 34, value: (row) => row.revocation_reason },
    { header: "Lý do ngoại lệ", width: 34, value: (row) => row.exception?.reason ?? null },
    {
      header: "Quy định không khớp",
      width: 34,
      value: (row) => row.exception?.rules.map(({ rule }) => rule).join("; ") ?? null,
    },
    { header: "Nguồn", width: 30, value: (row) => row.source },
    { header: "Trình diễn", width: 10, value: (row) => (row.is_demonstration ? "x" : null) },
    { header: "Mã", width: 32, value: (row) => row.id },
  ],
});
