import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    title: "Nhật ký thay đổi",
    lead: "Ai đã sửa gì trong hồ sơ của chủ thể, lúc nào, trước và sau. Nhật ký chỉ thêm được, không ai xoá được, kể cả văn phòng.",
    empty: "Chưa có thay đổi nào",
    emptyText:
      "Khi bạn, người cùng nhà hay văn phòng OCOP sửa giá, kho, giấy tờ, lô hàng, việc đó hiện ở đây.",
    toToday: "Về trang hôm nay",
    was: "trước là",
    becomes: "nay là",
    nothing: "trống",
    yes: "có",
    no: "không",
    contents: "Xem nội dung đã ghi",
    long: "đã đổi (xem ở trang của mục này)",
    acts: { insert: "Thêm mới", update: "Sửa", delete: "Xoá", restore: "Khôi phục" },
    actors: {
      office: "Văn phòng OCOP",
      producer: "Chủ thể",
      buyer: "Bên mua sỉ",
      shopper: "Khách",
      system: "Hệ thống của chợ",
    },
  },
  en: {
    title: "History of changes",
    lead: "Who changed what on your producer's record, when, before and after. Entries are only ever added; nobody can delete one, the office included.",
    empty: "No changes yet",
    emptyText:
      "When you, a colleague or the OCOP office changes a price, stock, a paper or a lot, it appears here.",
    toToday: "To today's page",
    was: "before",
    becomes: "now",
    nothing: "empty",
    yes: "yes",
    no: "no",
    contents: "See what was written",
    long: "changed (see the page of this item)",
    acts: { insert: "Added", update: "Changed", delete: "Deleted", restore: "Restored" },
    actors: {
      office: "OCOP office",
      producer: "Producer",
      buyer: "Wholesale buyer",
      shopper: "Shopper",
      system: "The market's system",
    },
  },
});
