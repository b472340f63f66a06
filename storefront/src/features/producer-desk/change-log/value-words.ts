import type { Locale } from "@/lib/locale";

/** Values of columns that hold one of a few: Vietnamese, then English. */
const values: Record<string, readonly [string, string]> = {
  open: ["đang mở", "open"],
  closed: ["đã đóng", "closed"],
  recalled: ["đang thu hồi", "recalled"],
  submitted: ["đã gửi, chờ xem", "handed in"],
  verified: ["đã xác minh", "verified"],
  refused: ["không nhận", "refused"],
  approved: ["đã duyệt", "approved"],
  returned: ["đã trả lại", "returned"],
  withdrawn: ["đã rút", "withdrawn"],
  draft: ["bản nháp", "draft"],
  published: ["đang hiện", "published"],
  placed: ["mới đặt", "placed"],
  confirmed: ["đã nhận", "confirmed"],
  shipped: ["đã gửi", "shipped"],
  delivered: ["đã giao", "delivered"],
  canceled: ["đã huỷ", "canceled"],
  cooperative: ["hợp tác xã", "cooperative"],
  cooperative_group: ["tổ hợp tác", "cooperative group"],
  company: ["doanh nghiệp", "company"],
  household: ["hộ kinh doanh", "household"],
  operator: ["đơn vị vận hành", "operator"],
  owner: ["người đứng đầu", "owner"],
  manager: ["quản lý", "manager"],
  staff: ["nhân viên", "staff"],
  business_registration: ["giấy đăng ký kinh doanh", "business registration"],
  food_safety: ["giấy an toàn thực phẩm", "food safety paper"],
  identity: ["giấy tờ cá nhân", "identity paper"],
  harvest: ["thu hoạch", "harvest"],
  processing: ["chế biến", "processing"],
  packing: ["đóng gói", "packing"],
  test: ["kiểm nghiệm", "test"],
  shipping: ["vận chuyển", "shipping"],
  spoiled: ["hỏng", "spoiled"],
  sold_elsewhere: ["bán ngoài chợ", "sold elsewhere"],
  sample: ["làm mẫu", "sample"],
  counted: ["kiểm lại số", "counted again"],
};
const chosen = ["state", "status", "kind", "role", "legal_form", "reason"];

/** The word for one of a few values; null where the value is free text or has no word. */
export const chosenWord = (column: string, value: string, locale: Locale): string | null => {
  const word = chosen.includes(column) && Object.hasOwn(values, value) ? values[value] : undefined;
  return word ? word[locale === "vi" ? 0 : 1] : null;
};
