import { MedusaError } from "@medusajs/framework/utils";

/** A file that cannot be read as a table; the message says what happened and what to do. Answered as 400. */
export const tableRefusal = (message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, "table_refused");

/** For files that break the format itself: nothing a clerk typed can cause it. */
export const brokenTable = (): MedusaError =>
  tableRefusal("Không đọc được tệp này. Hãy mở bằng Excel, lưu lại thành .xlsx rồi tải lên lần nữa.");
