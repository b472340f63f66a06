/** Searches of fewer people than this are rare: their texts might tell who typed them. */
export const RARE_BELOW = 5;
export const KEEP_RARE_DAYS = 90;
export const KEEP_COMMON_DAYS = 730;

const LONGEST = 100;

/** A searched text as it is counted: NFC, small letters, single blanks. */
export const tallyText = (q: string): string => q.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Eight digits and more, whatever parts them: a telephone, card, account or identity number. */
const longNumber = /(?:\d[\s.,()+\-/]*){8}/;
/** The codes of an order and of a report open what they belong to. */
const ownCode = /\b(?:bk|pa)[\s-]+[a-z0-9]{4,6}(?:[\s-]+[a-z0-9]{4})?$/;
const hasDigit = /\d/;

/** Whether a text may be counted at all: nothing that looks personal, nothing pasted, nothing without letters. */
export function isKept(text: string): boolean {
  if (text === "" || text.length > LONGEST || text.includes("@")) return false;
  if (longNumber.test(text)) return false;
  if (ownCode.test(text) && hasDigit.test(text)) return false;
  return /[\p{L}\p{N}]/u.test(text);
}
