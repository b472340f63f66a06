/**
 * A word as search compares it. `key` is what it comes down to without marks (đ as d, y as i, so that
 * mỳ is mì); `exact` keeps the marks with the tone at the end, wherever the writer had put it: hoà and
 * hòa are both `hoa` + grave.
 */
export type SearchWord = { key: string; exact: string; isMarked: boolean };

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}+/gu;

/** The words of a text in order; letters and digits make words, everything else parts them. */
export const searchWords = (text: string): SearchWord[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map(toSearchWord)
    .filter((word) => word.key !== "");

function toSearchWord(word: string): SearchWord {
  const letters = word.normalize("NFD").replaceAll("y", "i");
  const tone = letters.match(TONES)?.[0] ?? "";
  const key = letters
    .replace(MARKS, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]/g, "");
  const exact = letters.replace(TONES, "") + tone;
  return { key, exact, isMarked: exact !== key };
}

/** The distinct keys of some texts. */
export const keysOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => searchWords(text).map(({ key }) => key))),
];

/** The distinct exact forms of some texts. */
export const exactFormsOf = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => searchWords(text).map(({ exact }) => exact))),
];
