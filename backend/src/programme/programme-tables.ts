import { type RoundCaseType, roundCaseTypes } from "../contracts/evaluation-round";
import type { ProgrammeTable, ProgrammeView, TargetKind } from "../contracts/programme";
import type { Table, TableCell } from "../spreadsheet/write-table";

const targetNames: Record<TargetKind, string> = {
  standardised: "Nâng cấp, chuẩn hoá sản phẩm đã công nhận",
  newly_recognised: "Sản phẩm công nhận mới",
  five_star: "Sản phẩm 5 sao",
};

const caseNames: Record<RoundCaseType, string> = {
  first: "Đánh giá lần đầu",
  upgrade: "Nâng hạng sao",
  re_evaluation: "Đánh giá lại",
  re_issue: "Cấp lại giấy chứng nhận",
};

const starColumns = <Row extends { 3: number; 4: number; 5: number; total: number }>() => [
  { header: "3 sao", width: 10, value: (row: Row) => row[3] },
  { header: "4 sao", width: 10, value: (row: Row) => row[4] },
  { header: "5 sao", width: 10, value: (row: Row) => row[5] },
  { header: "Tổng số sản phẩm", value: (row: Row) => row.total },
];

/** The tables behind the dashboard's charts, whole. Days are `YYYY-MM-DD`, money in đồng. */
export const programmeTable: Record<ProgrammeTable, (view: ProgrammeView) => Table<TableCell[]>> = {
  stars: ({ in_force, day }) =>
    whole({
      name: `Theo hạng sao ${day}`,
      rows: ([3, 4, 5] as const).map((star) => ({ star, count: in_force[star] })),
      columns: [
        { header: "Hạng sao", value: (row) => `${row.star} sao` },
        { header: "Số sản phẩm còn hiệu lực", value: (row) => row.count },
      ],
    }),
  groups: ({ by_group, day }) =>
    whole({
      name: `Theo nhóm sản phẩm ${day}`,
      rows: by_group,
      columns: [{ header: "Nhóm sản phẩm", width: 48, value: (row) => row.name }, ...starColumns()],
    }),
  communes: ({ by_commune, day }) =>
    whole({
      name: `Theo xã phường ${day}`,
      rows: by_commune,
      columns: [
        { header: "Xã, phường", width: 28, value: (row) => row.name },
        { header: "Tỉnh", width: 20, value: (row) => row.province },
        { header: "Số chủ thể", value: (row) => row.producers },
        ...starColumns(),
      ],
    }),
  years: ({ by_year }) =>
    whole({
      name: "Theo năm",
      rows: by_year,
      columns: [
        { header: "Năm", width: 8, value: (row) => row.year },
        { header: "Tính đến ngày", value: (row) => row.counted_on },
        { header: "Còn hiệu lực", value: (row) => row.in_force },
        { header: "Công nhận mới", value: (row) => row.first },
        { header: "Nâng hạng", value: (row) => row.upgrade },
        { header: "Đánh giá lại", value: (row) => row.re_evaluation },
        { header: "Cấp lại", value: (row) => row.re_issue },
        { header: "Thu hồi", value: (row) => row.revocation },
      ],
    }),
  expiring: ({ expiring, day }) =>
    whole({
      name: `Sắp hết hạn ${day}`,
      rows: expiring.rows,
      columns: [
        { header: "Sản phẩm", width: 40, value: (row) => row.product.title },
        { header: "Chủ thể", width: 40, value: (row) => row.producer?.name ?? null },
        { header: "Hạng sao", width: 10, value: (row) => row.star_rating },
        { header: "Số quyết định", width: 24, value: (row) => row.decision_number },
        { header: "Ngày cuối", value: (row) => row.last_day },
        { header: "Còn số ngày", value: (row) => row.days_left },
      ],
    }),
  targets: ({ targets }) =>
    whole({
      name: "Chỉ tiêu",
      rows: targets,
      columns: [
        { header: "Chỉ tiêu", width: 44, value: (row) => targetNames[row.kind] },
        { header: "Từ ngày", value: (row) => row.period_from },
        { header: "Đến ngày", value: (row) => row.period_to },
        { header: "Mục tiêu", value: (row) => row.goal },
        { header: "Đã đạt", value: (row) => row.reached },
        { header: "Tính đến ngày", value: (row) => row.counted_on },
        { header: "Nguồn", width: 60, value: (row) => row.source },
      ],
    }),
  rounds: ({ rounds }) =>
    whole({
      name: `Đợt đánh giá ${rounds.year}`,
      rows: [
        ...roundCaseTypes.map((kind) => ({ name: caseNames[kind], ...rounds.by_case[kind] })),
        { name: "Tổng cộng", ...rounds.total },
      ],
      columns: [
        { header: "Loại hồ sơ", width: 24, value: (row) => row.name },
        { header: "Số dự đánh giá", value: (row) => row.entered },
        { header: "Được công nhận", value: (row) => row.granted.total },
        { header: "trong đó 3 sao", value: (row) => row.granted.three },
        { header: "trong đó 4 sao", value: (row) => row.granted.four },
        { header: "trong đó 5 sao", value: (row) => row.granted.five },
        { header: "Không đạt", value: (row) => row.refused },
        { header: "Chờ kết quả", value: (row) => row.pending },
      ],
    }),
  sales: ({ sales }) =>
    whole({
      name: `Doanh thu ${sales.year}`,
      rows: sales.holders,
      columns: [
        { header: "Chủ thể", width: 44, value: (row) => row.producer.name },
        { header: `Doanh thu ${sales.year - 1} (đồng)`, value: (row) => row.former_revenue },
        { header: `Doanh thu ${sales.year} (đồng)`, value: (row) => row.revenue },
        {
          header: "Tăng (lần)",
          value: (row) => (row.growth === null ? null : Math.round(row.growth * 100) / 100),
        },
      ],
    }),
  growth: ({ sales }) =>
    whole({
      name: `Mức tăng ${sales.year}`,
      rows: sales.bands,
      columns: [
        { header: "Từ (lần)", value: (row) => row.from },
        { header: "Đến (lần)", value: (row) => row.to },
        { header: "Số chủ thể", value: (row) => row.holders },
        { header: "Tỷ lệ (%)", value: (row) => row.share_percent },
        { header: "Khảo sát hết năm 2020 (%)", value: (row) => row.survey_percent },
      ],
    }),
};

/** A table whose cells are written already: so tables of several kinds of rows stand in one record. */
const whole = <Row>({ name, columns, rows }: Table<Row>): Table<TableCell[]> => ({
  name,
  columns: columns.map(({ value: _, ...column }, index) => ({
    ...column,
    value: (cells) => cells[index] ?? null,
  })),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});
