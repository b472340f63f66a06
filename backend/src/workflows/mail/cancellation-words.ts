import type { CancelReason } from "../../contracts/cancellation";

/** The words of the letter about goods that are not sent, in both languages of the shop. */
export const cancellationWords = {
  vi: {
    subject: (code: string) => `Đơn ${code}: có hàng không gửi được`,
    title: "Một phần đơn của bạn không gửi được",
    lead: (producer: string, code: string) =>
      `${producer} báo rằng hàng dưới đây trong đơn ${code} không gửi.`,
    reason: "Lý do",
    reasons: {
      out_of_stock: "Hết hàng",
      damaged: "Hàng bị hỏng trước khi gửi",
      buyer_asked: "Bạn yêu cầu huỷ",
      cannot_deliver: "Không giao được tới địa chỉ này",
      wrong_price: "Giá đăng bị sai",
      other: "Lý do khác",
    } satisfies Record<CancelReason, string>,
    goods: "Tiền hàng không gửi",
    shipping: "Phí giao hàng không thu",
    due: "Số tiền còn phải trả",
    back: {
      card: "Tiền được hoàn vào thẻ bạn đã trả, thường trong 5 đến 10 ngày làm việc.",
      vietqr: "Chợ sẽ gọi cho bạn để hỏi số tài khoản và chuyển tiền lại.",
      cod: "Chợ sẽ gọi cho bạn để trả lại tiền.",
    },
    less: "Bạn chưa trả khoản này: số phải trả đã được trừ.",
    open: "Xem đơn",
    path: (code: string) => `/don-hang/${code}`,
    foot: "Để xem đơn, bạn cần mã đơn và số điện thoại đã đặt.",
  },
  en: {
    subject: (code: string) => `Order ${code}: some goods cannot be sent`,
    title: "Part of your order cannot be sent",
    lead: (producer: string, code: string) =>
      `${producer} says that these goods of order ${code} are not sent.`,
    reason: "Reason",
    reasons: {
      out_of_stock: "Sold out",
      damaged: "Damaged before sending",
      buyer_asked: "You asked for it",
      cannot_deliver: "Cannot be delivered to this address",
      wrong_price: "The price shown was wrong",
      other: "Another reason",
    } satisfies Record<CancelReason, string>,
    goods: "Goods not sent",
    shipping: "Delivery not charged",
    due: "Still to pay",
    back: {
      card: "The money goes back to the card you paid with, usually within 5 to 10 working days.",
      vietqr: "The market will call you for an account to send the money back to.",
      cod: "The market will call you to give the money back.",
    },
    less: "You have not paid this yet: what you are asked for is less by it.",
    open: "See the order",
    path: (code: string) => `/en/don-hang/${code}`,
    foot: "To see the order you need its code and the phone number you gave.",
  },
} as const;
