import type { PaperKind, PaperState, SellingObstacle } from "../../contracts/producer-paper";

/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`; such days compare as text. */
type Day = string;

export type SellingProducer = { verified_on: Day | null; is_suspended: boolean };
export type SellingPaper = { kind: PaperKind; state: PaperState; expires_on: Day | null };

/** Later than every day there will be. */
export const FOR_EVER: Day = "9999-12-31";

/** Groups of the programme that are no food; a product of no known group counts as food. */
const groupsWithoutFood = new Set(["thu-cong-my-nghe", "sinh-vat-canh", "du-lich"]);

/** Whether a product of this OCOP group (its handle) needs a food-safety paper. */
export const isFood = (group: string | null | undefined): boolean => !group || !groupsWithoutFood.has(group);

/** The last day of the food-safety paper that holds longest; null when the office has verified none. */
export function foodUntil(papers: readonly SellingPaper[]): Day | null {
  const days = papers
    .filter((paper) => paper.kind === "food_safety" && paper.state === "verified")
    .map((paper) => paper.expires_on ?? FOR_EVER);
  return days.sort().at(-1) ?? null;
}

/**
 * The last day on which a producer may sell goods of an OCOP group, as things stand now; null when it may
 * not at all. Whoever keeps this day needs no job at midnight. Law 122/2025: sellers are verified before
 * they sell.
 */
export function sellsUntil(
  producer: SellingProducer,
  papers: readonly SellingPaper[],
  group: string | null | undefined,
): Day | null {
  if (producer.verified_on === null || producer.is_suspended) return null;
  return isFood(group) ? foodUntil(papers) : FOR_EVER;
}

/** Whether a producer may sell goods of an OCOP group on a day: verified, not suspended, and with food safety. */
export function maySell(
  producer: SellingProducer,
  papers: readonly SellingPaper[],
  group: string | null | undefined,
  day: Day,
): boolean {
  const until = sellsUntil(producer, papers, group);
  return until !== null && day <= until;
}

/** What stands in a producer's way on a day: to selling at all, or else to selling food. */
export function sellingObstacle(
  producer: SellingProducer,
  papers: readonly SellingPaper[],
  day: Day,
): SellingObstacle | null {
  if (producer.verified_on === null) return "unverified";
  if (producer.is_suspended) return "suspended";
  const until = foodUntil(papers);
  if (until === null) return "food_safety_missing";
  return until < day ? "food_safety_expired" : null;
}
