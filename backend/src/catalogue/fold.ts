/**
 * Vietnamese text as people type it in a hurry: no accents, small letters, đ as d, single blanks.
 * Works alike on NFC, NFD and capitals; everything that is no letter or digit separates words.
 */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The folded words of a text; empty for a text without letters and digits. */
export const foldedWords = (text: string): string[] => fold(text).split(" ").filter(Boolean);
