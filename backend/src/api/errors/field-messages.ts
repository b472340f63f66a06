type Issue = { path: PropertyKey[]; code?: string; message?: string };

/** What a shopper reads when a field of a form is not right. */
const byField: Record<string, string> = {
  name: "Hãy ghi họ tên người nhận.",
  phone: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
  email: "Địa chỉ email chưa đúng.",
  province_code: "Hãy chọn tỉnh, thành phố.",
  commune_code: "Hãy chọn xã, phường thuộc tỉnh đã chọn.",
  street: "Hãy ghi số nhà, tên đường hoặc thôn, bản.",
  note: "Lời nhắn dài quá 500 ký tự.",
  payment_method: "Hãy chọn cách thanh toán.",
  age_confirmed: "Hãy xác nhận bạn đủ 18 tuổi.",
  quantity: "Số lượng phải là số nguyên từ 1 đến 100.000.",
  code: "Mã đơn chưa đúng. Ví dụ: BK-7F3K9Q.",
  po_number: "Hãy ghi số đơn đặt hàng.",
  carrier: "Hãy ghi tên đơn vị vận chuyển.",
  price: "Giá phải là số nguyên, từ 1.000 ₫.",
};
const fallback = "Thông tin này chưa đúng.";

/** A contract's own words about a field; those of zod itself are English. */
const ownWords = (message: string | undefined): string | null =>
  message && /[à-ỹđ]/i.test(message) ? message : null;

/** Names the fields a validation refused, in the shopper's language: path → message. */
export function fieldMessages(issues: Issue[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of issues) {
    const path = issue.path.map(String);
    const field = path.join(".") || "body";
    const message = ownWords(issue.message) ?? byField[path.at(-1) ?? ""] ?? fallback;
    if (!(field in fields)) fields[field] = message;
  }
  return fields;
}
