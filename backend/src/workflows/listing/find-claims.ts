import type { StarStanding } from "../../contracts/certification";
import type { ClaimWarning, ListingContent, ListingField, ListingWarning } from "../../contracts/listing";
import claims from "./claim-words.json";

type Found = { at: number; length: number };

const numberWords: Record<string, number> = { ba: 3, bốn: 4, năm: 5, three: 3, four: 4, five: 5 };
const starPattern =
  /(?<![\p{L}\p{N}])(?:([1-5])|(ba|bốn|năm|three|four|five))[\s-]*(?:sao|stars?)(?!\p{L})|[★⭐]{1,5}/giu;

/** The longest words first, so that the passage marked says most. */
const claimPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...claims.vi, ...claims.en].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/**
 * Passages the office should look at before it approves: what reads as a claim of health, and stars the
 * product does not hold. Accents count, because "chứa" (contains) is not "chữa" (cures). A warning only:
 * whether a text may stay is the clerk's to decide.
 */
export const findClaims = (content: ListingContent, star: StarStanding): ListingWarning[] =>
  claimsIn(textsOf(content), star);

/** The same for texts of any form, each with the field it stands in. */
export function claimsIn<Field extends string>(
  texts: readonly [Field, string][],
  star: Pick<StarStanding, "star_rating">,
): ClaimWarning<Field>[] {
  return texts.flatMap(([field, raw]) => {
    const text = raw.normalize("NFC");
    const health = [...text.matchAll(claimPattern)].map((match) => ({
      at: match.index,
      length: match[0].length,
    }));
    return [
      ...health.map((found) => warning(field, "health", text, found)),
      ...falseStars(text, star).map((found) => warning(field, "star", text, found)),
    ];
  });
}

/** Label fields a supplement is declared with name what it is for; they are read like the rest. */
export const labelTexts = (label: ListingContent["label"]): string[] =>
  Object.values(label).filter((value) => typeof value === "string");

function textsOf(content: ListingContent): [ListingField, string][] {
  return [
    ["title", content.title],
    ["title_en", content.title_en],
    ["description", content.description],
    ["description_en", content.description_en],
    ["story", content.story],
    ["story_en", content.story_en],
    ["keywords", content.keywords.join(", ")],
    ...labelTexts(content.label).map((value): [ListingField, string] => ["label", value]),
  ];
}

function falseStars(text: string, star: Pick<StarStanding, "star_rating">): Found[] {
  return [...text.matchAll(starPattern)]
    .filter((match) => starsOf(match) !== star.star_rating)
    .map((match) => ({ at: match.index, length: match[0].length }));
}

function starsOf([all, digit, word]: RegExpMatchArray): number {
  if (digit) return Number(digit);
  if (word) return numberWords[word.toLowerCase()] ?? 0;
  return [...all].length;
}

const AROUND = 40;

const warning = <Field extends string>(
  field: Field,
  kind: ListingWarning["kind"],
  text: string,
  { at, length }: Found,
): ClaimWarning<Field> => ({
  field,
  kind,
  before: text.slice(Math.max(0, at - AROUND), at),
  passage: text.slice(at, at + length),
  after: text.slice(at + length, at + length + AROUND),
});
