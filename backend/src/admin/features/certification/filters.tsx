import { caseTypes, standings, starRatings } from "../../../contracts/certification";
import type { OfficeCertificationList } from "../../../contracts/office-certification";
import type { CertificationFilter } from "../../data/certifications";
import type { ListState } from "../../lib/use-list-state";
import { useWords } from "../../lib/use-words";
import type { Choice } from "../../ui/pick-filter";
import { PickFilters } from "../../ui/pick-filters";

const names = ["standing", "stars", "year", "commune", "case_type", "exception", "expiring_within"] as const;
const spans = [30, 90, 180];

/** What the list is narrowed to, as its address says. */
export function filterOf(list: ListState): CertificationFilter {
  const picked = Object.fromEntries(names.map((name) => [name, list.filter(name)]));
  return { q: list.q.trim() || undefined, ...picked };
}

type Props = { list: ListState; choices: OfficeCertificationList["choices"] | undefined };

/** Everything by which the office narrows the list of decisions. */
export function CertificationFilters({ list, choices }: Props) {
  const words = useWords();
  const filter = (name: (typeof names)[number], label: string, allLabel: string, choices: Choice[]) => ({
    name,
    label,
    allLabel,
    choices,
  });
  return (
    <PickFilters
      list={list}
      filters={[
        filter(
          "standing",
          words("certification.standing"),
          words("certification.all_standings"),
          standings.map((value) => ({ value, label: words(`certification.standing_${value}`) })),
        ),
        filter(
          "stars",
          words("certification.star"),
          words("certification.all_stars"),
          starRatings.map((n) => ({ value: String(n), label: words("shared.stars", { n }) })),
        ),
        filter(
          "year",
          words("certification.year"),
          words("certification.all_years"),
          (choices?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
        ),
        filter(
          "commune",
          words("certification.commune"),
          words("certification.all_communes"),
          (choices?.communes ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ),
        filter(
          "case_type",
          words("certification.case_type"),
          words("certification.all_case_types"),
          caseTypes.map((value) => ({ value, label: words(`certification.case_${value}`) })),
        ),
        filter(
          "expiring_within",
          words("certification.expiring_within"),
          words("certification.all_ends"),
          spans.map((n) => ({ value: String(n), label: words("certification.ends_within", { n }) })),
        ),
        filter("exception", words("certification.exception"), words("certification.all_exceptions"), [
          { value: "true", label: words("certification.only_exceptions") },
        ]),
      ]}
    />
  );
}
