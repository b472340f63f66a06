/** What a file's first bytes say it is; its name and declared type are only claims. */
export type SniffedKind = "pdf" | "picture" | null;

const startsWith = (bytes: Buffer, signature: string, at = 0): boolean =>
  bytes.subarray(at, at + signature.length).toString("latin1") === signature;

/** Pictures are JPEG, PNG, WebP, AVIF and HEIC, as phones make them; SVG can run scripts and is none. */
export function sniffKind(bytes: Buffer): SniffedKind {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  const isPicture =
    startsWith(bytes, "\xff\xd8\xff") ||
    startsWith(bytes, "\x89PNG\r\n\x1a\n") ||
    (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) ||
    (startsWith(bytes, "ftyp", 4) &&
      /^(?:avif|avis|heic|heix|mif1)/.test(bytes.subarray(8, 12).toString("latin1")));
  return isPicture ? "picture" : null;
}
