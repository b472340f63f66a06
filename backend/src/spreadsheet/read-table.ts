import { readCsv } from "./csv/read-csv";
import type { SheetTable } from "./sheet-table";
import { type TableLimits, tableLimits } from "./table-limits";
import { tableRefusal } from "./table-refusal";
import { readXlsx } from "./xlsx/read-xlsx";

const startsWith = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length).toString("latin1") === signature;

/**
 * Reads the first sheet of a workbook or a CSV file. What the file is follows from its bytes, never from its
 * name. Formulas, merged cells and error values are not read: they stand in the row's `faults`.
 * @throws MedusaError invalid_data, `table_refused`, with what to do about it in Vietnamese
 */
export async function readTable(bytes: Buffer, limits: TableLimits = tableLimits): Promise<SheetTable> {
  if (bytes.length === 0) throw tableRefusal("Tệp này trống. Hãy chọn tệp khác.");
  if (startsWith(bytes, "PK")) return { kind: "xlsx", rows: await readXlsx(bytes, limits) };
  if (startsWith(bytes, "\xd0\xcf\x11\xe0"))
    throw tableRefusal(
      "Đây là tệp Excel đời cũ (.xls) hoặc có mật khẩu. Hãy lưu lại thành .xlsx, bỏ mật khẩu.",
    );
  const known = ["%PDF-", "\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "{\\rtf", "<html", "<!DOCTYPE", "<?xml"];
  if (known.some((signature) => startsWith(bytes, signature)))
    throw tableRefusal("Tệp này không phải bảng tính. Chỉ nhận Excel (.xlsx) và CSV.");
  return { kind: "csv", rows: readCsv(bytes, limits) };
}
