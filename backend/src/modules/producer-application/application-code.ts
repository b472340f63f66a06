import { randomInt } from "node:crypto";

/** No 0/O and no 1/I: the code is written down by hand and read aloud. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A code like `DK-7F3K-9QXW`, one of 32⁸ ≈ 10¹²; look-ups are limited, so none is found by trying. */
export function randomApplicationCode(pick: (below: number) => number = randomInt): string {
  const four = () => Array.from({ length: 4 }, () => alphabet.charAt(pick(alphabet.length))).join("");
  return `DK-${four()}-${four()}`;
}
