const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_465;
const FIRST_OF_1904 = 1462;

/**
 * The day of an Excel serial number, `YYYY-MM-DD`, or null outside 1900–9999. Excel counts 29 February 1900,
 * which never was, so days before March 1900 are one off and the day that never was is none.
 */
export function dayOfSerial(serial: number, countsFrom1904 = false): string | null {
  const days = Math.floor(serial) + (countsFrom1904 ? FIRST_OF_1904 : 0);
  if (!(days >= 1 && days <= LAST_SERIAL) || days === 60) return null;
  const start = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * DAY_MS).toISOString().slice(0, 10);
}
