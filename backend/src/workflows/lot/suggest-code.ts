const legalForms = /^(?:htx|tht|hop-tac-xa|to-hop-tac|cong-ty-(?:tnhh|cp)(?:-mtv)?|co-so|ho-kinh-doanh|ho)-/;
const trades = /^(?:(?:nong-nghiep|nong-san|dich-vu|duoc-lieu|che-bien|san-xuat|thuc-pham|thuong-mai|va)-)+/;

/** The producer's part of a lot's code: `htx-tai-hoan` → `TAIHOAN`, at most 12 signs. */
export const producerShort = (handle: string): string =>
  handle.replace(legalForms, "").replace(trades, "").replaceAll("-", "").toUpperCase().slice(0, 12);

/**
 * A free code for a lot made on a day (`YYYY-MM-DD`): `TAIHOAN-261124-01`, the number growing past
 * every code that is taken.
 */
export function suggestCode(handle: string, madeOn: string, taken: ReadonlySet<string>): string {
  const start = `${producerShort(handle)}-${madeOn.slice(2).replaceAll("-", "")}-`;
  for (let number = 1; ; number += 1) {
    const code = start + String(number).padStart(2, "0");
    if (!taken.has(code)) return code;
  }
}
