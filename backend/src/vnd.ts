/** An amount as the shop writes it: `125.000 ₫`, with a space that does not break. */
export const formatVnd = (amount: number): string =>
  `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ".")}\u00a0₫`;
