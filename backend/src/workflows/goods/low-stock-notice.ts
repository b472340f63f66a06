import type { NewNotice } from "../../modules/notice";
import type { ShelfLevel } from "../../modules/stock-guard";

/** Tells a producer once that this much is left. */
export function lowStockNotice(shelf: ShelfLevel): NewNotice {
  const name = `${shelf.product_title}, ${shelf.variant_title}`;
  const left = Math.max(0, shelf.available);
  return {
    key: `low-stock:${shelf.id}`,
    audience: "producer",
    producer_id: shelf.producer_id,
    kind: "low_stock",
    title: left === 0 ? `Hết hàng: ${name}` : `Sắp hết: ${name} còn ${left}`,
    body: `Mức báo của mặt hàng này là ${shelf.level}. Bổ sung hàng, hoặc đổi mức báo trong Kho và giá.`,
    href: `/kenh-chu-the/kho?q=${encodeURIComponent(shelf.product_title)}`,
  };
}
