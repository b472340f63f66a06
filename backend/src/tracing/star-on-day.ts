import type { CertificationRow } from "../catalogue/certification-row";
import type { StarOnDay, TracedDecision } from "../contracts/tracing";
import { standingOn } from "../modules/certification";

/** The star of a product on a day, with the decision that gives it, or gave the last one held. */
export function starOnDay(rows: readonly CertificationRow[], on: string): StarOnDay {
  const { standings, star } = standingOn(rows, on);
  const taken = rows.flatMap((row): TracedDecision[] => {
    const standing = standings.get(row.id);
    if (!standing || row.case_type === "revocation") return [];
    const { id, star_rating, case_type, decision_number, issued_on, expires_on, year, is_demonstration } =
      row;
    const facts = { decision_number, issued_on, expires_on, year, is_demonstration };
    return [{ id, star_rating, standing, case_type, ...facts }];
  });
  const newestFirst = taken.sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
  return { on, star, decision: newestFirst.find(isHeld) ?? newestFirst[0] ?? null };
}

const timeOf = ({ issued_on, year }: TracedDecision): string => issued_on ?? String(year ?? "");
const isHeld = ({ standing }: TracedDecision): boolean => standing === "in_force" || standing === "expiring";
