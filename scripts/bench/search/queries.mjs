import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../paths.mjs";

/** @param {string} name */
const read = (name) =>
  /** @type {Record<string, string>[]} */ (
    JSON.parse(readFileSync(join(ROOT, "scripts/seed/data", name), "utf8"))
  );
/** @param {string} text */
const words = (text) => text.split(/\s+/).filter(Boolean);
/** @param {string} text */
const folded = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase();
/** Drops a letter from the middle of the longest word. @param {string} text */
function misspelt(text) {
  const longest = words(text).toSorted((a, b) => b.length - a.length)[0] ?? text;
  const at = Math.ceil(longest.length / 2);
  return text.replace(longest, longest.slice(0, at) + longest.slice(at + 1));
}

/**
 * What shoppers ask, from the real names: the same list at every run, every kind as often.
 * @returns {{ kind: string, parameters: Record<string, string> }[]}
 */
export function benchQueries() {
  const products = read("products.json");
  const producers = read("producers.json");
  const aisles = read("aisles.json");
  const communes = read("places/communes.json");
  const sorts = ["relevance", "price_asc", "price_desc", "name", "stars"];
  return products.flatMap(({ name_vi: name = "" }, at) => {
    const short = words(name).slice(0, 3).join(" ");
    const producer = producers[at % producers.length] ?? {};
    const aisle = aisles[at % aisles.length]?.handle ?? "";
    const place = words(communes[(at * 97) % communes.length]?.name ?? "")
      .slice(1)
      .join(" ");
    const sort = sorts[at % sorts.length] ?? "relevance";
    /** @type {{ kind: string, parameters: Record<string, string> }[]} */
    const asked = [
      { kind: "no words", parameters: { sort, page: String((at % 4) + 1) } },
      { kind: "no words, an aisle", parameters: { group: aisle } },
      { kind: "with marks", parameters: { q: short } },
      { kind: "without marks", parameters: { q: folded(short) } },
      { kind: "misspelt", parameters: { q: misspelt(folded(short)) } },
      { kind: "half a word", parameters: { q: folded(short).slice(0, 5 + (at % 4)) } },
      { kind: "one word", parameters: { q: words(name)[0] ?? "" } },
      { kind: "producer", parameters: { q: producer.name ?? "" } },
      { kind: "name and place", parameters: { q: `${folded(words(name).slice(0, 2).join(" "))} ${place}` } },
      { kind: "filtered", parameters: { q: short, in_stock: "true", price_max: "150000", stars: "3" } },
      { kind: "by price", parameters: { q: folded(short), sort: "price_asc" } },
    ];
    return asked;
  });
}
