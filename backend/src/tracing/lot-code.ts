const anyMark = /\p{M}/gu;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D_]/g;

/**
 * A lot code as it was typed, scanned or read out, in the form in which it is stored: capitals, no
 * spaces, one kind of hyphen, no marks. Null when no lot can have it: it never reaches the database then.
 */
export function readLotCode(text: string): string | null {
  if (text.length > 200) return null;
  const plain = text.normalize("NFKD").replace(anyMark, "").replace(/[đĐ]/g, "D");
  const code = plain.replace(dashes, "-").replace(/\s+/g, "").toUpperCase();
  return /^[A-Z0-9][A-Z0-9-]{2,30}[A-Z0-9]$/.test(code) ? code : null;
}
