import { searchWords } from "../vietnamese/search-word";

export type HighlightedPart = { text: string; match: boolean };

/** Cuts a title into parts and marks the words whose keys were found. */
export function highlight(title: string, found: ReadonlySet<string>): HighlightedPart[] {
  const parts: HighlightedPart[] = [];
  for (const text of title.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (text === "") continue;
    const match = searchWords(text).some(({ key }) => found.has(key));
    const before = parts.at(-1);
    if (before && before.match === match) before.text += text;
    else parts.push({ text, match });
  }
  return parts;
}
