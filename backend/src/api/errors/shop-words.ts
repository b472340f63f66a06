/** The framework speaks English; a shopper reads Vietnamese. First match wins. */
const words: [RegExp, string][] = [
  [/cart .*(?:completed|already)|already being completed/i, "Giỏ hàng này đã được đặt."],
  [/no items/i, "Giỏ hàng đang trống."],
  [/required inventory|not enough stock|not available at the requested/i, "Không còn đủ hàng."],
  [/payment session|payment collection/i, "Hãy chọn cách thanh toán rồi đặt lại."],
  [/shipping/i, "Hãy điền địa chỉ nhận hàng rồi đặt lại."],
  [/payment auth/i, "Thanh toán chưa thành công. Hãy thử lại hoặc chọn cách khác."],
  [
    /do(?:es)? not have a price|variants? .*(?:not found|do(?:es)? not exist|not published)/i,
    "Sản phẩm này không còn bán.",
  ],
  [/quantity/i, "Số lượng phải là số nguyên từ 1 đến 100.000."],
  [/invalid email or password|should be a string/i, "Email hoặc mật khẩu chưa đúng."],
];

const byType: Record<string, string> = {
  not_found: "Không tìm thấy.",
  unauthorized: "Hãy đăng nhập rồi thử lại.",
  forbidden: "Tài khoản này không được làm việc đó.",
  invalid_data: "Thông tin gửi lên chưa đúng.",
  not_allowed: "Việc này hiện không làm được.",
  conflict: "Có người vừa thay đổi cùng lúc. Hãy thử lại.",
};

const isVietnamese = (message: string): boolean => /[à-ỹđ]/i.test(message);

/** The message a shopper reads: ours as it is, the framework's in other words. */
export function shopWords(type: string, message: string): string {
  if (isVietnamese(message)) return message;
  const known = words.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? byType[type] ?? "Chưa làm được. Hãy thử lại sau ít phút.";
}
