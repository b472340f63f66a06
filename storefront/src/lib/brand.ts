import { defineMessages } from "./define-messages";

/** The name of the shop, as it stands on the signboard. */
export const brand = defineMessages({
  vi: { name: "Chợ phiên Bắc Kạn", line: "Đặc sản OCOP, bán từ chính nơi làm ra" },
  en: { name: "Bắc Kạn Market", line: "OCOP specialties, sold by those who make them" },
});
