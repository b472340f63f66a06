import { tableRefusal } from "./table-refusal";

export type TableLimits = {
  /** Rows that hold something, the header row among them. */
  rows: number;
  columns: number;
  /** Parts of a workbook. */
  entries: number;
  /** What the parts of a workbook that are read may come to when unpacked. */
  inflated_bytes: number;
};

export const tableLimits: TableLimits = {
  rows: 20_000,
  columns: 60,
  entries: 500,
  inflated_bytes: 64 * 1024 * 1024,
};

const figures = new Intl.NumberFormat("vi-VN");

export const tooManyRows = (found: number, limits: TableLimits) =>
  tableRefusal(
    `Tệp có ${figures.format(found)} dòng, mỗi lần chỉ nhận ${figures.format(limits.rows)} dòng. Hãy chia thành nhiều tệp nhỏ hơn.`,
  );

export const tooLargeUnpacked = (limits: TableLimits) =>
  tableRefusal(
    `Tệp bung ra quá ${Math.floor(limits.inflated_bytes / 1024 / 1024)} MB, lớn hơn mọi bảng bình thường. Hãy chép riêng bảng cần nhập sang một tệp mới.`,
  );
