import { MedusaError } from "@medusajs/framework/utils";

/**
 * Refuses to write over what a colleague has written since it was read; asked under a lock on the row.
 * @param seenAt `updated_at` of the row as it was read, ISO 8601; left out, whoever asks knows what she does
 * @throws MedusaError 409
 */
export function requireSeen(row: { updated_at: Date | string }, seenAt: string | undefined): void {
  if (seenAt === undefined || seenAt === new Date(row.updated_at).toISOString()) return;
  const message = "Người khác vừa sửa mục này. Chưa ghi gì: hãy tải lại trang, xem bản mới rồi sửa tiếp.";
  throw new MedusaError(MedusaError.Types.CONFLICT, message, "changed_meanwhile");
}
