import { randomInt } from "node:crypto";

/** No 0/O and no 1/I: the code is written down by hand and read aloud. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * A code like `PA-7F3K-9QXW`. It opens a report by itself, so it is one of 32⁸ ≈ 10¹²: with a thousand
 * reports and thirty look-ups in ten minutes, finding one by trying takes centuries.
 */
export function randomReportCode(pick: (below: number) => number = randomInt): string {
  const four = () => Array.from({ length: 4 }, () => alphabet.charAt(pick(alphabet.length))).join("");
  return `PA-${four()}-${four()}`;
}
