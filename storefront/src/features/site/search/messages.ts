import { defineMessages } from "@/lib/define-messages";

export const messages = defineMessages({
  vi: {
    label: "Tìm sản phẩm",
    hint: "Miến dong, chè, gạo nếp…",
    search: "Tìm",
    suggestions: "Gợi ý",
    products: "Sản phẩm",
    shelves: "Nơi bán, gian hàng, xã phường",
    kinds: { producer: "Nhà sản xuất", aisle: "Gian hàng", commune: "Xã, phường" },
    recent: "Bạn đã tìm",
    forget: "Xoá các từ đã tìm",
    all: "Xem tất cả {n} sản phẩm cho “{q}”",
    none: "Chưa thấy gì cho “{q}”. Bấm Tìm để xem những gì gần giống.",
    found: "{n} gợi ý",
  },
  en: {
    label: "Search products",
    hint: "Glass noodles, tea, sticky rice…",
    search: "Search",
    suggestions: "Suggestions",
    products: "Products",
    shelves: "Producers, aisles, communes",
    kinds: { producer: "Producer", aisle: "Aisle", commune: "Commune" },
    recent: "Your searches",
    forget: "Forget these searches",
    all: "See all {n} products for “{q}”",
    none: "Nothing yet for “{q}”. Press Search to see what comes near.",
    found: "{n} suggestions",
  },
});

/** The words that the browser needs, as plain text. */
export type SearchWords = ReturnType<typeof messages>;
