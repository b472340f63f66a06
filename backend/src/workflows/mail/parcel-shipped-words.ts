/** A day as people write it, `dd/mm/yyyy`. */
const written = (day: string): string => day.split("-").reverse().join("/");

/** The words of the letter about a parcel that has left, in both languages of the shop. */
export const parcelShippedWords = {
  vi: {
    subject: (producer: string, code: string) => `${producer} đã gửi kiện ${code}`,
    title: (producer: string) => `${producer} đã gửi hàng`,
    lead: (name: string, code: string) => `Chào ${name}, một kiện của đơn ${code} đang trên đường tới bạn.`,
    parcel: "Kiện hàng",
    code: "Mã kiện",
    carrier: "Đơn vị vận chuyển",
    tracking: "Mã vận đơn",
    goods: "Trong kiện có",
    lot: (code: string, pieces: number) => `Lô ${code} · ${pieces} gói`,
    bestUntil: (day: string | null) => (day ? `hạn dùng ${written(day)}` : ""),
    open: "Xem đơn và lô hàng",
    path: (code: string) => `/don-hang/${code}`,
    wholesalePath: (code: string) => `/si/don-hang/${code}`,
    foot: "Ở trang đơn hàng, mỗi lô dẫn tới nơi làm ra nó và ngôi sao lúc làm. Mỗi chủ thể gửi một kiện riêng.",
  },
  en: {
    subject: (producer: string, code: string) => `${producer} has sent parcel ${code}`,
    title: (producer: string) => `${producer} has sent your goods`,
    lead: (name: string, code: string) => `Dear ${name}, a parcel of order ${code} is on its way to you.`,
    parcel: "Parcel",
    code: "Parcel code",
    carrier: "Carrier",
    tracking: "Tracking code",
    goods: "In the parcel",
    lot: (code: string, pieces: number) => `Lot ${code} · ${pieces} pieces`,
    bestUntil: (day: string | null) => (day ? `use by ${written(day)}` : ""),
    open: "See the order and its lots",
    path: (code: string) => `/en/don-hang/${code}`,
    wholesalePath: (code: string) => `/en/si/don-hang/${code}`,
    foot: "On the page of the order each lot leads to where it was made, and to its star at that time. Every producer sends a parcel of its own.",
  },
} as const;
