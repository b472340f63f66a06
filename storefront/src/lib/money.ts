const NBSP = "\u00a0";
const grouped = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });

/** An amount of đồng as `125.000 ₫` or `−5.000 ₫`; the non-breaking space keeps it on one line. */
export const formatMoney = (amount: number): string => `${grouped.format(amount).replace("-", "−")}${NBSP}₫`;

/** A whole number with Vietnamese thousands, e.g. `1.250`. */
export const formatCount = (count: number): string => grouped.format(count);

/** Net weight: grams below a kilogram, else kilograms with a comma. */
export const formatWeight = (weight_g: number): string =>
  weight_g < 1000
    ? `${grouped.format(weight_g)}${NBSP}g`
    : `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(weight_g / 1000)}${NBSP}kg`;
