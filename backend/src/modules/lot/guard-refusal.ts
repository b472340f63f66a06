import { MedusaError } from "@medusajs/framework/utils";

const messages: Record<string, (code: string) => string> = {
  OC010: (code) => `Lô ${code} không còn đủ số lượng. Hãy xem lại số còn của lô.`,
  OC011: (code) => `Lô ${code} đã thu hồi, đã đóng hoặc quá hạn dùng nên không đóng gói được.`,
  OC012: (code) => `Lô ${code} đã có hàng trong đơn nên không sửa được nữa.`,
};
const names: Record<string, string> = { OC010: "lot_short", OC011: "lot_blocked", OC012: "lot_in_use" };

const read = (error: unknown, key: string): string => {
  const value = typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === "string" ? value : "";
};

/** The refusal of the lot guard in PostgreSQL as a conflict in words; any other error as it is. */
export function guardRefusal(error: unknown): unknown {
  const state = read(error, "code");
  const message = messages[state];
  if (!message) return error;
  return new MedusaError(MedusaError.Types.CONFLICT, message(read(error, "detail")), names[state]);
}
