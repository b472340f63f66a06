/** Holds one feature's words in both languages; a word missing in one of them does not compile. */
export function defineMessages<Words extends Record<string, string>>(messages: {
  vi: Words;
  en: Record<keyof Words, string>;
}): { vi: Words; en: Record<keyof Words, string> } {
  return messages;
}
