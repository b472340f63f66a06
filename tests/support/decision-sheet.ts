/** The heading of a sheet of decisions, as the office's template has it. */
export const sheetHeading =
  "Sản phẩm;Loại hồ sơ;Hạng sao;Tổng điểm;Số quyết định;Ngày cấp;Cấp quyết định;Nơi ban hành;Lý do ngoại lệ";

const usual = {
  kind: "Công nhận mới",
  stars: "3",
  score: "60",
  day: "10/09/2025",
  level: "Cấp tỉnh",
  place: "",
  why: "",
};

/** One row of a sheet: a first recognition with three stars unless told otherwise. */
export function sheetRow(product: string, number: string, changes: Partial<typeof usual> = {}): string {
  const { kind, stars, score, day, level, place, why } = { ...usual, ...changes };
  return [product, kind, stars, score, number, day, level, place, why].join(";");
}

/** The file of such a sheet. */
export const sheetOf = (rows: string[], name = "quyet-dinh.csv") => ({
  name,
  bytes: Buffer.from([sheetHeading, ...rows].join("\r\n")),
});

/** 5,000 rows that may all go on record: every product in turn, a decision every four days. */
export const fiveThousandRows = (handles: string[]): string[] =>
  Array.from({ length: 5000 }, (_, index) => {
    const turn = Math.floor(index / handles.length);
    const day = new Date(Date.UTC(2023, 2, 1) + turn * 86_400_000 * 4).toISOString().slice(0, 10);
    return sheetRow(handles[index % handles.length] ?? "", `${9000 + turn}/QĐ-UBND`, {
      kind: turn === 0 ? "Công nhận mới" : "Cấp lại",
      day,
      level: day < "2025-07-01" ? "Cấp huyện" : "Cấp tỉnh",
    });
  });
