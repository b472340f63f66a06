import { fold, foldedWords } from "../../../catalogue/fold";
import { PAPER_EXPIRING_DAYS, type ProducerFilter } from "../../../contracts/producer-list";
import { addDays } from "../../../modules/certification";
import type { OfficeProducer } from "./producer-row";

type Asked = Pick<OfficeProducer, "name" | "selling" | "waiting_papers">;

/** Whether a producer is among those the office asks for on a day. */
export function matchesFilter(producer: Asked, { q, selling, papers }: ProducerFilter, day: string): boolean {
  const words = foldedWords(q ?? "");
  return (
    words.every((word) => ` ${fold(producer.name)}`.includes(` ${word}`)) &&
    (selling === undefined || stateOf(producer) === selling) &&
    (papers === undefined || needs(producer, papers, day))
  );
}

function stateOf({ selling }: Asked): NonNullable<ProducerFilter["selling"]> {
  if (selling.suspended_on !== null || selling.obstacle === "suspended") return "suspended";
  if (selling.verified_on !== null) return "verified";
  return selling.refusal_reason === null ? "unverified" : "refused";
}

function needs(
  { selling, waiting_papers }: Asked,
  need: NonNullable<ProducerFilter["papers"]>,
  day: string,
): boolean {
  const { food_until, obstacle } = selling;
  switch (need) {
    case "waiting":
      return waiting_papers > 0;
    case "missing":
      return obstacle === "food_safety_missing" || obstacle === "unverified";
    case "expired":
      return food_until !== null && food_until < day;
    case "expiring":
      return food_until !== null && food_until >= day && food_until <= addDays(day, PAPER_EXPIRING_DAYS);
  }
}
