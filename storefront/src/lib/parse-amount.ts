/**
 * A whole amount as people type it: `65000`, `65.000`, `65 000 ₫`, `65,000đ`. Null when it is anything
 * else: decimals and letters are never guessed at.
 */
export const parseAmount = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0]|₫|đ|vnd/gi, "");
  if (/^\d{1,12}$/.test(bare)) return Number(bare);
  return /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(bare) ? Number(bare.replace(/[.,]/g, "")) : null;
};
