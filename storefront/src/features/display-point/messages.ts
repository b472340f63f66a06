import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    title: "Điểm bán OCOP",
    lead: "Nơi bạn có thể đến xem tận mắt, hỏi chuyện và mua sản phẩm OCOP.",
    known: (known: string, listed: string) =>
      `Đến hết năm 2024, toàn tỉnh Bắc Kạn có ${known} điểm trưng bày, giới thiệu và bán sản phẩm OCOP (thống kê của Sở Công Thương). Trang này có địa chỉ của ${listed} điểm; văn phòng OCOP đang bổ sung.`,
    source: "Xem nguồn",
    hours: "Giờ mở cửa",
    phone: "Điện thoại",
    from: "Nguồn",
    demonstration: "Điểm trình diễn, không có thật",
    empty: "Chưa có địa chỉ điểm bán nào",
    emptyText: "Bạn có thể đặt mua ngay trên chợ, chủ thể gửi hàng tận nhà.",
    toShop: "Xem sản phẩm",
  },
  en: {
    title: "Where to buy OCOP goods",
    lead: "Places where you can see the goods, ask about them and buy them.",
    known: (known: string, listed: string) =>
      `At the end of 2024 the province of Bắc Kạn had ${known} places that show and sell OCOP goods (Department of Industry and Trade). This page has the addresses of ${listed}; the OCOP office is adding the others.`,
    source: "See the source",
    hours: "Opening hours",
    phone: "Telephone",
    from: "Source",
    demonstration: "A demonstration place, not a real one",
    empty: "No address is on the list yet",
    emptyText: "You can order on the market; the producers send the goods to your door.",
    toShop: "See the products",
  },
});
