import { isSyllable } from "./syllable";

/** Keys of Telex that set a tone, and digits of VNI that set a tone or a mark. */
const TELEX_TONE = /[sfrxjz]/g;
const VNI_DIGITS = /[1-9]/g;

/**
 * What was meant by a word in which Telex or VNI keystrokes were left: `mieesn` and `mie6n1` are `mien`.
 * Answers the folded syllable, or null when the word makes no sense that way or is a syllable already.
 */
export function decodeKeystrokes(key: string): string | null {
  if (isSyllable(key)) return null;
  const decoded = /\d/.test(key) ? decodeVni(key) : decodeTelex(key);
  return decoded !== null && decoded !== key && isSyllable(decoded) ? decoded : null;
}

function decodeVni(key: string): string | null {
  const marks = key.match(VNI_DIGITS) ?? [];
  // At most one tone and two marks (`d9u7o7ng2`): more digits are a number.
  return marks.length > 4 || /^\d/.test(key) ? null : key.replace(VNI_DIGITS, "");
}

function decodeTelex(key: string): string | null {
  const plain = key
    .replace(/dd/g, "d")
    .replace(/^(\w*?)d(\w*)d$/, "$1d$2")
    .replace(/([aeo])\1/g, "$1")
    .replace(/([auo][a-z]*?)w/g, "$1")
    .replace(/w/g, "u");
  if (isSyllable(plain)) return plain;
  return [...toneless(plain)].find(isSyllable) ?? null;
}

/** The word without one tone key that follows its first vowel, the last such key first. */
function* toneless(word: string): Generator<string> {
  const firstVowel = word.search(/[aeiouy]/);
  if (firstVowel < 0) return;
  const places = [...word.matchAll(TELEX_TONE)].map(({ index }) => index).filter((at) => at > firstVowel);
  for (const at of places.reverse()) yield again(word.slice(0, at) + word.slice(at + 1));
}

/** A circumflex may have been typed around the tone key: `mieesn`, `miesne`. */
const again = (word: string): string => {
  if (isSyllable(word)) return word;
  return word.replace(/([aeo])([a-z]*)\1$/, "$1$2").replace(/([uo])([a-z]*)w$/, "$1$2");
};
