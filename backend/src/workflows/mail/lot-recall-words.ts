/** The words of the letters about a recalled lot, in both languages of the shop. */
export const lotRecallWords = {
  vi: {
    recalled: {
      subject: (product: string, code: string) => `Thu hồi lô hàng: ${product} trong đơn ${code}`,
      title: "Hãy dừng dùng lô hàng này",
      lead: (name: string) =>
        `${name} thân mến, một lô hàng bạn đã nhận đang được thu hồi. Hãy xem mã lô in trên nhãn, không dùng hàng của lô này và giữ lại.`,
    },
    lifted: {
      subject: (product: string, code: string) => `Đã bỏ thu hồi: ${product} trong đơn ${code}`,
      title: "Lô hàng này dùng được bình thường",
      lead: (name: string) =>
        `${name} thân mến, văn phòng OCOP đã bỏ việc thu hồi lô hàng mà chợ báo bạn trước đây. Xin lỗi đã làm phiền bạn.`,
    },
    goods: "Hàng trong đơn của bạn",
    order: "Mã đơn",
    product: "Sản phẩm",
    lot: "Mã lô",
    pieces: "Số lượng",
    reason: "Vì sao",
    advice: "Bạn cần làm gì",
    call: "Điện thoại hỏi đáp",
    open: "Xem đơn",
    path: (code: string) => `/don-hang/${code}`,
    foot: "Thư này gửi cho người đã mua lô hàng trên Chợ OCOP Bắc Kạn. Để xem đơn, bạn cần mã đơn và số điện thoại đã đặt.",
  },
  en: {
    recalled: {
      subject: (product: string, code: string) => `Product recall: ${product} in your order ${code}`,
      title: "Please stop using this lot",
      lead: (name: string) =>
        `Dear ${name}, a lot that you received is being recalled. Please look for the lot code on the label, do not use goods of this lot, and keep them aside. The producer's words follow in Vietnamese.`,
    },
    lifted: {
      subject: (product: string, code: string) => `Recall lifted: ${product} in your order ${code}`,
      title: "This lot may be used again",
      lead: (name: string) =>
        `Dear ${name}, the OCOP office has lifted the recall of which we told you. We are sorry for the trouble. The office's words follow in Vietnamese.`,
    },
    goods: "Goods in your order",
    order: "Order code",
    product: "Product",
    lot: "Lot code",
    pieces: "Quantity",
    reason: "Why",
    advice: "What to do",
    call: "Telephone for questions",
    open: "See the order",
    path: (code: string) => `/en/don-hang/${code}`,
    foot: "This letter goes to everybody who bought this lot on Chợ OCOP Bắc Kạn. To see the order you need its code and the phone number you gave.",
  },
} as const;
