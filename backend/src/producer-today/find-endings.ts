import type { StarStanding } from "../contracts/certification";
import type { PaperKind, PaperState } from "../contracts/producer-paper";
import type { Ending } from "../contracts/today";
import { type Day, daysBetween } from "../modules/certification";

/** Papers are told of so many days ahead; a star for as long as `standingOn` calls it expiring. */
const PAPER_WITHIN_DAYS = 90;
/** What ended longer ago is history, and no longer told. */
const TOLD_AFTER_DAYS = 180;

export type DatedPaper = {
  id: string;
  kind: PaperKind;
  number: string;
  state: PaperState;
  expires_on: Day | null;
};
export type StarredProduct = { product_id: string; title: string; star: StarStanding };

/** Stars and papers of a producer whose last day is near or lately past, the nearest first. */
export function findEndings(
  products: readonly StarredProduct[],
  papers: readonly DatedPaper[],
  day: Day,
): Ending[] {
  const all = [...products.flatMap((product) => endingOfStar(product, day)), ...endingsOfPapers(papers, day)];
  return all
    .filter(({ days_left }) => days_left >= -TOLD_AFTER_DAYS)
    .sort((a, b) => a.days_left - b.days_left || compare(nameOf(a), nameOf(b)));
}

function endingOfStar({ product_id, title, star }: StarredProduct, day: Day): Ending[] {
  const { standing, star_rating, valid_until, former } = star;
  const told = (rating: number, last_day: Day): Ending[] => [
    {
      about: "star",
      product_id,
      title,
      star_rating: rating,
      last_day,
      days_left: daysBetween(day, last_day),
    },
  ];
  if (standing === "expiring" && star_rating && valid_until) return told(star_rating, valid_until);
  if (standing === "expired" && former?.expired_on) return told(former.star_rating, former.expired_on);
  return [];
}

/** Of each kind only the paper that holds longest counts; papers of the kind "other" replace nothing. */
function endingsOfPapers(papers: readonly DatedPaper[], day: Day): Ending[] {
  const longest = new Map<string, DatedPaper>();
  for (const paper of papers.filter(({ state }) => state === "verified")) {
    const key = paper.kind === "other" ? paper.id : paper.kind;
    const known = longest.get(key);
    if (!known || lastDayOf(paper) > lastDayOf(known)) longest.set(key, paper);
  }
  return [...longest.values()].flatMap(({ kind, number, expires_on }): Ending[] => {
    if (expires_on === null) return [];
    const days_left = daysBetween(day, expires_on);
    if (days_left > PAPER_WITHIN_DAYS) return [];
    return [{ about: "paper", kind, number, last_day: expires_on, days_left }];
  });
}

const lastDayOf = ({ expires_on }: DatedPaper): Day => expires_on ?? "9999-12-31";
const nameOf = (ending: Ending): string => (ending.about === "star" ? ending.title : ending.number);
const compare = (a: string, b: string): number => a.localeCompare(b, "vi");
