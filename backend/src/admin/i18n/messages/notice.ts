import { defineMessages } from "./define-messages";

export const notice = defineMessages({
  vi: {
    title: "Thông báo",
    subtitle: "Việc cần văn phòng biết. Một người đã đọc là cả văn phòng đã đọc. {{unread}} chưa đọc.",
    empty: "Chưa có thông báo nào",
    empty_hint: "Khi có sao sắp hết hạn hoặc việc cần xử lý, thông báo hiện ở đây và gửi qua e-mail.",
    what: "Nội dung",
    posted_at: "Lúc",
    open: "Mở",
    mark: "Đã đọc",
    mark_all: "Đánh dấu tất cả đã đọc",
    all: "Tất cả thông báo",
    unread: "Chưa đọc",
    show: "Hiện",
    look_over: "Soát hạn sao ngay",
    looked_over: "Đã soát. {{n}} thông báo mới.",
    more: "và {{n}} sản phẩm khác",
  },
  en: {
    title: "Notices",
    subtitle: "What the office should know. Once one person has read it, it is read. {{unread}} unread.",
    empty: "No notices yet",
    empty_hint:
      "When a star is about to end or something needs the office, it appears here and comes by e-mail.",
    what: "Notice",
    posted_at: "At",
    open: "Open",
    mark: "Mark as read",
    mark_all: "Mark all as read",
    all: "All notices",
    unread: "Unread",
    show: "Show",
    look_over: "Look stars over now",
    looked_over: "Done. {{n}} new notices.",
    more: "and {{n}} more products",
  },
});
