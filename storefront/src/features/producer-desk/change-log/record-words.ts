import type { Locale } from "@/lib/locale";

/** Kinds of record as a director calls them, by their table: Vietnamese, then English. */
const tables: Record<string, readonly [string, string]> = {
  producer: ["Hồ sơ chủ thể", "Producer's record"],
  producer_paper: ["Giấy tờ", "Paper"],
  producer_member: ["Người dùng kênh chủ thể", "Person at the desk"],
  ocop_certification: ["Quyết định OCOP", "OCOP decision"],
  listing_version: ["Bài giới thiệu gửi duyệt", "Product page sent for review"],
  product_proposal: ["Sản phẩm mới gửi duyệt", "New product sent for review"],
  product: ["Sản phẩm", "Product"],
  product_variant: ["Quy cách", "Pack size"],
  image: ["Ảnh sản phẩm", "Product picture"],
  price: ["Giá", "Price"],
  inventory_level: ["Tồn kho", "Stock"],
  producer_order: ["Đơn hàng", "Order"],
  lot: ["Lô hàng", "Lot"],
  lot_event: ["Việc đã làm với lô", "Event of a lot"],
  lot_allocation: ["Xuất từ lô", "Packed from a lot"],
  lot_write_off: ["Bỏ ra khỏi lô", "Taken out of a lot"],
  lot_recall: ["Thu hồi lô", "Recall of a lot"],
};

/** Columns worth reading; what is not named here (ids, digests) is not shown to a producer. */
const columns: Record<string, readonly [string, string]> = {
  name: ["Tên", "Name"],
  title: ["Tên", "Title"],
  subtitle: ["Dòng phụ", "Subtitle"],
  description: ["Mô tả", "Description"],
  status: ["Trạng thái", "Status"],
  state: ["Trạng thái", "State"],
  amount: ["Giá", "Price"],
  stocked_quantity: ["Số trong kho", "In stock"],
  quantity: ["Số lượng", "Quantity"],
  weight: ["Khối lượng (g)", "Weight (g)"],
  email: ["Email", "E-mail"],
  phone: ["Điện thoại", "Phone"],
  tax_code: ["Mã số thuế", "Tax code"],
  legal_form: ["Loại hình", "Legal form"],
  role: ["Vai trò", "Role"],
  sign_in_renewed_at: ["Cấp lại mật khẩu", "New password"],
  commune_name: ["Xã, phường", "Commune"],
  province_name: ["Tỉnh", "Province"],
  verified_on: ["Ngày xác minh", "Verified on"],
  verified_by_name: ["Người xác minh", "Verified by"],
  refused_on: ["Ngày từ chối", "Refused on"],
  refusal_reason: ["Lý do từ chối", "Reason of refusal"],
  is_suspended: ["Tạm dừng bán", "Suspended"],
  suspended_on: ["Ngày tạm dừng", "Suspended on"],
  suspended_by_name: ["Người tạm dừng", "Suspended by"],
  suspension_reason: ["Lý do tạm dừng", "Reason of suspension"],
  kind: ["Loại", "Kind"],
  number: ["Số", "Number"],
  issued_on: ["Ngày cấp", "Issued on"],
  expires_on: ["Ngày hết hạn", "Expires on"],
  submitted_on: ["Ngày gửi", "Sent on"],
  checked_on: ["Ngày kiểm tra", "Checked on"],
  checked_by_name: ["Người kiểm tra", "Checked by"],
  remark: ["Ghi chú", "Remark"],
  remarks: ["Lời văn phòng", "The office's words"],
  star_rating: ["Hạng sao", "Stars"],
  decision_number: ["Số quyết định", "Decision number"],
  score_total: ["Tổng điểm", "Total score"],
  revoked_on: ["Ngày thu hồi", "Revoked on"],
  carrier: ["Đơn vị vận chuyển", "Carrier"],
  tracking_code: ["Mã vận đơn", "Tracking code"],
  code: ["Mã", "Code"],
  made_on: ["Ngày sản xuất", "Made on"],
  use_by_on: ["Hạn dùng", "Use by"],
  happened_on: ["Ngày làm", "Happened on"],
  place: ["Nơi", "Place"],
  note: ["Ghi chú", "Note"],
  reason: ["Lý do", "Reason"],
  advice: ["Lời dặn khách", "Advice to shoppers"],
  recalled_on: ["Ngày thu hồi lô", "Recalled on"],
  lifted_on: ["Ngày bỏ thu hồi", "Lifted on"],
  lift_reason: ["Lý do bỏ thu hồi", "Why lifted"],
  packed_on: ["Ngày đóng gói", "Packed on"],
  written_off_on: ["Ngày bỏ ra", "Taken out on"],
  sku: ["Mã hàng", "SKU"],
};

const pick = (word: readonly [string, string], locale: Locale): string => word[locale === "vi" ? 0 : 1];
const own = (words: Record<string, readonly [string, string]>, key: string) =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** The kind of record, in words; null for a table without a word. */
export const recordWord = (table: string, locale: Locale): string | null => {
  const word = own(tables, table);
  return word ? pick(word, locale) : null;
};

/** A column in words; null for one that a producer has no use for. */
export const columnWord = (column: string, locale: Locale): string | null => {
  const word = own(columns, column);
  return word ? pick(word, locale) : null;
};
