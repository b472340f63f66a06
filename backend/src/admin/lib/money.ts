const dong = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND", maximumFractionDigits: 0 });

/** An integer amount of đồng as it is written here: `125.000 ₫`, in one unbreakable piece. */
export function formatMoney(amount: number): string {
  return dong.format(amount);
}
