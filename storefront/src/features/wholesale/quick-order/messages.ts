import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    title: "Đặt nhanh",
    lead: "Dán từ bảng tính hoặc gõ mỗi dòng một mã hàng và số lượng. Trang sau báo giá, tồn kho và dòng cần sửa.",
    label: "Mã hàng và số lượng",
    hint: "Mỗi dòng: mã hàng, rồi số lượng. Cách nhau bằng tab, dấu cách hoặc dấu chấm phẩy; nhiều nhất 500 dòng.",
    submit: "Báo giá các dòng này",
    pending: "Đang đọc…",
    faultTitle: (count: number) => `${count} dòng chưa đọc được`,
    atLine: (line: number) => `Dòng ${line}`,
    faults: {
      no_quantity: "thiếu số lượng",
      bad_quantity: "số lượng phải là số nguyên từ 1 đến 100.000",
      bad_sku: "mã hàng có ký tự lạ",
    },
    tooMany: "Nhiều hơn 500 mã hàng. Bạn chia thành nhiều đơn.",
    empty: "Bạn dán ít nhất một dòng.",
  },
  en: {
    title: "Quick order",
    lead: "Paste from a sheet, or type one SKU and quantity a line. The next page tells price, stock and what to correct.",
    label: "SKUs and quantities",
    hint: "A line each: the SKU, then the quantity. Parted by tab, space or semicolon; 500 lines at most.",
    submit: "Price these lines",
    pending: "Reading…",
    faultTitle: (count: number) => `${count} lines could not be read`,
    atLine: (line: number) => `Line ${line}`,
    faults: {
      no_quantity: "no quantity",
      bad_quantity: "the quantity must be a whole number from 1 to 100,000",
      bad_sku: "the SKU has strange characters",
    },
    tooMany: "More than 500 SKUs. Please make several orders.",
    empty: "Paste at least one line.",
  },
});
