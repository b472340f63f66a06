import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    copy: (time: string) => `Đang xem bản lưu lúc ${time}`,
    none: "không có mạng",
    slow: "mạng quá chậm",
    reload: "Tải lại",
    needsNetwork:
      "Không có mạng nên chưa gửi được. Chữ bạn đã gõ vẫn còn ở đây; có mạng lại, bạn bấm gửi lần nữa.",
    close: "Đóng",
  },
  en: {
    copy: (time: string) => `This is the copy of ${time}`,
    none: "there is no network",
    slow: "the network is too slow",
    reload: "Load again",
    needsNetwork:
      "There is no network, so nothing was sent. What you typed is still here; press again once there is one.",
    close: "Close",
  },
});
