import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    title: "Thông báo",
    lead: "Tin từ văn phòng OCOP và từ chợ, dành riêng cho chủ thể của bạn. Một thành viên đã đọc là cả nhà đã đọc.",
    bell: (unread: number) => (unread === 0 ? "Thông báo" : `Thông báo: ${unread} chưa đọc`),
    fresh: (unread: number) => `${unread} thông báo chưa đọc`,
    unread: "Chưa đọc",
    open: "Xem chi tiết",
    markOne: "Đã đọc",
    markOneFull: (title: string) => `Đánh dấu đã đọc: ${title}`,
    markAll: "Đánh dấu tất cả đã đọc",
    seeAll: "Xem tất cả",
    empty: "Chưa có thông báo nào",
    emptyText: "Khi sao của sản phẩm sắp hết hạn hoặc có việc cần bạn, tin sẽ hiện ở đây và gửi qua email.",
    toToday: "Về trang hôm nay",
  },
  en: {
    title: "Notices",
    lead: "News from the OCOP office and the market, for your producer alone. Once one member has read it, it is read for all.",
    bell: (unread: number) => (unread === 0 ? "Notices" : `Notices: ${unread} unread`),
    fresh: (unread: number) => (unread === 1 ? "1 unread notice" : `${unread} unread notices`),
    unread: "Unread",
    open: "See details",
    markOne: "Mark as read",
    markOneFull: (title: string) => `Mark as read: ${title}`,
    markAll: "Mark all as read",
    seeAll: "See all",
    empty: "No notices yet",
    emptyText: "When a star is about to end or something needs you, it appears here and comes by e-mail.",
    toToday: "To today's page",
  },
});
