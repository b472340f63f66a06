const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Code points that XML 1.0 cannot hold, escaped or not. */
const isForbidden = (code: number): boolean =>
  (code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd) ||
  (code >= 0xd800 && code <= 0xdfff) ||
  code === 0xfffe ||
  code === 0xffff;

/** A text as the content of an XML element. */
export const xmlText = (text: string): string =>
  [...text]
    .filter((letter) => !isForbidden(letter.codePointAt(0) ?? 0))
    .join("")
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

/** One element with a text in it; nothing when there is no text. */
export const xmlElement = (name: string, text: string | null): string =>
  text === null || text === "" ? "" : `<${name}>${xmlText(text)}</${name}>`;
