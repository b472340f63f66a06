import type { LabelKey } from "../contracts/label";

/** What each field is called on the label, in the order in which it is printed. */
export const labelWords: Record<LabelKey, string> = {
  field_set: "Loại nhãn",
  name: "Tên hàng hóa",
  net_quantity: "Định lượng",
  alcohol_percent: "Độ cồn",
  ingredients: "Thành phần",
  uses: "Công dụng",
  audience: "Đối tượng sử dụng",
  dose: "Liều dùng",
  usage: "Hướng dẫn sử dụng",
  storage: "Bảo quản",
  warning: "Cảnh báo",
  not_medicine: "Câu bắt buộc",
  origin: "Xuất xứ",
  responsible: "Chịu trách nhiệm",
  made_on: "NSX",
  use_by_on: "HSD",
  lot: "Số lô",
};
