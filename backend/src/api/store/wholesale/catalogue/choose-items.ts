import type { WholesaleItem } from "../../../../workflows/wholesale/wholesale-item";

type Choice = { q: string; producer?: string | undefined; product?: string | undefined };

/** People type without diacritics here too. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");

/** The items a buyer asked for, ordered by producer, product and size as on a price list. */
export function chooseItems(items: WholesaleItem[], { q, producer, product }: Choice): WholesaleItem[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  const fits = (item: WholesaleItem): boolean => {
    if (producer && item.producer.handle !== producer) return false;
    if (product && item.product.handle !== product) return false;
    const text = plain(`${item.sku} ${item.product.title} ${item.variant_title} ${item.producer.name}`);
    return words.every((word) => text.includes(word));
  };
  return items
    .filter(fits)
    .sort(
      (a, b) =>
        a.producer.name.localeCompare(b.producer.name, "vi") ||
        a.product.title.localeCompare(b.product.title, "vi") ||
        a.retail_price - b.retail_price,
    );
}
