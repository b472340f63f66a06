import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    home: "Trang chủ",
    title: "Nhà sản xuất",
    lead: "Chủ thể OCOP của Bắc Kạn cũ: hợp tác xã, tổ hợp tác, doanh nghiệp và hộ kinh doanh. Địa chỉ ghi theo đơn vị hành chính từ 1/7/2025.",
    count: (n: string) => `${n} nhà sản xuất`,
    place: "Địa chỉ hiện nay",
    formerPlace: "Địa chỉ cũ, trước 1/7/2025",
    aliases: "Tên khác",
    source: "Nguồn",
    products: "Sản phẩm",
    none: "Nhà sản xuất này chưa có sản phẩm nào đang bán.",
    operatorNote:
      "Nguồn công khai không ghi chủ thể của những sản phẩm này. Đơn vị vận hành chợ đứng tên bán cho đến khi xác minh được.",
    description: (name: string) => `Sản phẩm OCOP của ${name} trên Chợ phiên Bắc Kạn.`,
  },
  en: {
    home: "Home",
    title: "Producers",
    lead: "OCOP holders of the former Bắc Kạn: cooperatives, groups, companies and households. Addresses follow the units in force since 1 July 2025.",
    count: (n: string) => `${n} producers`,
    place: "Address today",
    formerPlace: "Address before 1 July 2025",
    aliases: "Also known as",
    source: "Source",
    products: "Products",
    none: "This producer has nothing on sale yet.",
    operatorNote:
      "The public source names no holder for these products. The market's operator sells them until one is verified.",
    description: (name: string) => `OCOP products of ${name} at the Bắc Kạn Market.`,
  },
});
