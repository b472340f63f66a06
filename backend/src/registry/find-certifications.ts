import { foldedWords } from "../catalogue/fold";
import type { CaseType, CertificationQuery, Standing } from "../contracts/certification";
import { addDays, comparedNumber } from "../modules/certification";
import type { Entry } from "./entry";
import type { Registry } from "./registry";
import type { RegistryRow } from "./registry-row";

/** What decisions are looked up by; the office asks for more than the public. */
export type RegistryFilter = Pick<
  CertificationQuery,
  "q" | "standing" | "stars" | "commune" | "producer" | "product" | "decision"
> & {
  product_id?: string;
  producer_id?: string;
  year?: number;
  case_type?: CaseType;
  round_id?: string;
  import_id?: string;
  exception?: boolean;
  /** Still holding, with the last day within so many days. */
  expiring_within?: number;
};

type Test = (entry: Entry) => boolean;

/** The decisions taken by a day that a filter asks for, newest first. */
export function findCertifications(
  registry: Registry,
  filter: RegistryFilter,
  day: string,
): readonly RegistryRow[] {
  return registry.lists.get(JSON.stringify([day, filter]), () => look(registry, filter, day));
}

function look(registry: Registry, filter: RegistryFilter, day: string): RegistryRow[] {
  const tests = [wordsTest(filter.q), ...factTests(filter), ...standingTests(registry, filter, day)].filter(
    (test) => test !== null,
  );
  const { product, product_id, decision } = filter;
  const number = decision === undefined ? undefined : comparedNumber(decision);
  return registry
    .among(day, { product, product_id, number })
    .filter((entry) => tests.every((test) => test(entry)))
    .map(({ row }) => row);
}

/** Whether each word of the query begins a word of the decision, accents or not. */
function wordsTest(q: string | undefined): Test | null {
  const asked = q?.trim() ?? "";
  if (asked === "") return null;
  const words = foldedWords(asked).map((word) => ` ${word}`);
  return (entry) => words.length > 0 && words.every((word) => entry.words.includes(word));
}

function factTests(filter: RegistryFilter): (Test | null)[] {
  const when = <Value>(value: Value | undefined, test: (row: RegistryRow, value: Value) => boolean) =>
    value === undefined ? null : ({ row }: Entry) => test(row, value);
  const number = filter.decision === undefined ? null : comparedNumber(filter.decision);
  return [
    when(filter.stars, (row, stars) => row.star_rating === stars),
    when(filter.commune, (row, code) => row.producer?.commune?.code === code),
    when(filter.producer, (row, handle) => row.producer?.handle === handle),
    when(filter.product, (row, handle) => row.product.handle === handle),
    when(filter.product_id, (row, id) => row.product_id === id),
    when(filter.producer_id, (row, id) => row.producer_id === id),
    when(filter.year, (row, year) => row.year === year),
    when(filter.case_type, (row, type) => row.case_type === type),
    when(filter.round_id, (row, id) => row.round_id === id),
    when(filter.import_id, (row, id) => row.import_id === id),
    when(filter.exception, (row, asked) => (row.exception_reason !== null) === asked),
    number === null ? null : (entry) => entry.number === number,
  ];
}

/** What needs a standing comes last: it is worked out only for what the other tests have left. */
function standingTests(registry: Registry, filter: RegistryFilter, day: string): (Test | null)[] {
  const { standing, expiring_within } = filter;
  const standingOf = ({ row }: Entry): Standing | undefined =>
    registry.standing(row, day).standings.get(row.id);
  return [
    standing === undefined ? null : (entry) => standingOf(entry) === standing,
    expiring_within === undefined
      ? null
      : (entry) =>
          ["in_force", "expiring"].includes(standingOf(entry) ?? "") &&
          (entry.row.expires_on ?? "") <= addDays(day, expiring_within),
  ];
}
