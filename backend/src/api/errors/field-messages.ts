type Issue = {
  path: PropertyKey[];
  code?: string;
  message?: string;
  origin?: string;
  maximum?: number | bigint;
  minimum?: number | bigint;
};

/** What is read where a field that means the same everywhere is not right, and its contract has no words. */
const byField: Record<string, string> = {
  phone: "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
  email: "Địa chỉ email chưa đúng.",
  province_code: "Hãy chọn tỉnh, thành phố.",
  commune_code: "Hãy chọn xã, phường thuộc tỉnh đã chọn.",
  street: "Hãy ghi số nhà, tên đường hoặc thôn, bản.",
  payment_method: "Hãy chọn cách thanh toán.",
  age_confirmed: "Hãy xác nhận bạn đủ 18 tuổi.",
  quantity: "Số lượng phải là số nguyên từ 1 đến 100.000.",
  po_number: "Hãy ghi số đơn đặt hàng.",
  carrier: "Hãy ghi tên đơn vị vận chuyển.",
  price: "Giá phải là số nguyên, từ 1.000 ₫.",
};
const fallback = "Thông tin này chưa đúng.";

/** A contract's own words about a field; those of zod itself are English. */
const ownWords = (message: string | undefined): string | null =>
  message && /[à-ỹđ]/i.test(message) ? message : null;

const tooLong = ({ code, origin, maximum }: Issue): string | null =>
  code === "too_big" && origin === "string" ? `Dài quá, nhiều nhất ${maximum} ký tự.` : null;

/** What an issue says of itself where neither contract nor field has words. */
function byIssue({ code, origin, maximum, minimum }: Issue): string {
  const isText = origin === "string";
  if (code === "too_small" && isText)
    return minimum === 1 ? "Hãy điền mục này." : `Ngắn quá, ít nhất ${minimum} ký tự.`;
  if (code === "too_small" && origin === "number") return `Ít nhất là ${minimum}.`;
  if (code === "too_big" && origin === "number") return `Nhiều nhất là ${maximum}.`;
  return fallback;
}

/** Names the fields a validation refused, in the shopper's language: path → message. */
export function fieldMessages(issues: Issue[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of issues) {
    const path = issue.path.map(String);
    const field = path.join(".") || "body";
    const words = ownWords(issue.message) ?? tooLong(issue) ?? byField[path.at(-1) ?? ""];
    if (!(field in fields)) fields[field] = words ?? byIssue(issue);
  }
  return fields;
}
