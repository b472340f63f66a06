import { fold, foldedWords } from "./fold";

export type HighlightedPart = { text: string; match: boolean };

/** Cuts a title into parts and marks the words that the query found, accents or not. */
export function highlight(title: string, query: string): HighlightedPart[] {
  const words = foldedWords(query);
  const last = words.pop();
  const isFound = (word: string): boolean => {
    const folded = fold(word);
    if (folded === "") return false;
    return words.includes(folded) || (last !== undefined && folded.startsWith(last));
  };
  const parts: HighlightedPart[] = [];
  for (const text of title.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (text === "") continue;
    const match = isFound(text);
    const before = parts.at(-1);
    if (before && before.match === match) before.text += text;
    else parts.push({ text, match });
  }
  return parts;
}
