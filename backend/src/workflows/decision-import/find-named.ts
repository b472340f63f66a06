import { fold } from "../../catalogue/fold";

/** What a row may name: by its handle, its name, or another name it is known by. */
export type Named = { id: string; handle: string; name: string; aliases?: readonly string[] };
export type Found<Thing> = { thing: Thing; fault?: undefined } | { thing?: undefined; fault: string };

const NAMED_AT_MOST = 4;

/** Text as compared when accents count: mơ is not mỡ, but NFD is NFC and capitals are small letters. */
const plain = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Finds one thing by what a clerk wrote; with accents first, then without. `kind` is what it is called. */
export function finder<Thing extends Named>(things: readonly Thing[], kind: string) {
  const byHandle = new Map(things.map((thing) => [thing.handle, thing]));
  const exact = group(things, plain);
  const folded = group(things, fold);
  return (text: string, narrow: (thing: Thing) => boolean = () => true): Found<Thing> => {
    const known = byHandle.get(plain(text));
    if (known) return { thing: known };
    const all = exact.get(plain(text)) ?? folded.get(fold(text)) ?? [];
    const narrowed = all.filter(narrow);
    const [first, second] = narrowed.length > 0 ? narrowed : all;
    if (first && !second) return { thing: first };
    return {
      fault: first ? tooMany(text, narrowed.length > 0 ? narrowed : all, kind) : none(text, things, kind),
    };
  };
}

function group<Thing extends Named>(
  things: readonly Thing[],
  key: (text: string) => string,
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const name of new Set([thing.name, ...(thing.aliases ?? [])].map(key))) {
      groups.set(name, [...(groups.get(name) ?? []), thing]);
    }
  }
  return groups;
}

const listed = (things: readonly Named[]): string =>
  things
    .slice(0, NAMED_AT_MOST)
    .map(({ name, handle }) => `${name} (${handle})`)
    .join("; ") + (things.length > NAMED_AT_MOST ? "; …" : "");

const tooMany = (text: string, things: readonly Named[], kind: string): string =>
  `“${text}” khớp với ${things.length} ${kind}: ${listed(things)}. Hãy ghi mã trong ngoặc.`;

function none(text: string, things: readonly Named[], kind: string): string {
  const words = fold(text).split(" ").filter(Boolean);
  const near =
    words.length === 0
      ? []
      : things.filter(({ name }) => words.every((word) => ` ${fold(name)} `.includes(` ${word} `)));
  const hint = near.length > 0 ? ` Có phải: ${listed(near)}?` : "";
  return `Không tìm thấy ${kind} “${text}”.${hint}`;
}
