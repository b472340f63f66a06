import { brokenTable } from "../table-refusal";

export type XmlEvents = {
  open: (name: string, attribute: (name: string) => string | undefined) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

const MAX_TAG = 1_000_000;
const attributes = String.raw`(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
const tag = new RegExp(String.raw`<(?:(/)?(?:[\w.-]+:)?([\w.-]+)(${attributes})\s*(/)?|\?[^<>]*\?)>`, "y");

/**
 * Reads the XML that spreadsheet programs write, piece by piece: elements and text, nothing else.
 * Comments, entities of its own and document types are refused, so nothing can be hidden or grow in it.
 */
export function xmlReader(events: XmlEvents) {
  let rest = "";
  function read(text: string): void {
    let at = 0;
    for (let open = text.indexOf("<"); open >= 0; open = text.indexOf("<", at)) {
      if (open > at) events.text(text.slice(at, open));
      tag.lastIndex = open;
      const found = tag.exec(text);
      if (!found) throw brokenTable();
      at = tag.lastIndex;
      tell(found);
    }
    if (at < text.length) events.text(text.slice(at));
  }
  function tell([, isEnd, name, given, isAlone]: RegExpExecArray): void {
    if (!name) return;
    if (!isEnd) events.open(name, (wanted) => attributeOf(given ?? "", wanted));
    if (isEnd || isAlone) events.close(name);
  }
  return {
    feed(piece: string): void {
      const text = rest + piece;
      const end = text.lastIndexOf("<");
      if (text.length - end > MAX_TAG) throw brokenTable();
      rest = end < 0 ? text : text.slice(end);
      if (end > 0) read(text.slice(0, end));
    },
    end(): void {
      read(rest);
      rest = "";
    },
  };
}

const attributePatterns = new Map<string, RegExp>();

function attributeOf(given: string, wanted: string): string | undefined {
  let pattern = attributePatterns.get(wanted);
  if (!pattern) {
    pattern = new RegExp(String.raw`\s${wanted}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(wanted, pattern);
  }
  const found = pattern.exec(given);
  return found ? plainText(found[1] ?? found[2] ?? "") : undefined;
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with XML's own entities, and Excel's `_x000D_`, put back to signs. */
export function plainText(text: string): string {
  const signs = text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) =>
        name ? (named[name] ?? whole) : signOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;
  return signs.includes("_x")
    ? signs.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : signs;
}

const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");
