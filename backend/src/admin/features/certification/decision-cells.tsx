import { Badge, Tooltip } from "@medusajs/ui";
import type { Certification } from "../../data/certifications";
import { formatDay } from "../../lib/dates";
import { useWords, type Words } from "../../lib/use-words";
import { CellLink, TwoLines } from "../../ui/cells";

/** The day of the decision; where the source names only a year, that year. */
export function issuedWord(row: Certification, words: Words): string {
  if (row.issued_on) return formatDay(row.issued_on);
  if (row.year === null) return "–";
  const key = row.year_basis === "as_of" ? "certification.year_as_of" : "certification.year_recognised";
  return words(key, { year: row.year });
}

/** The number on the paper with kind of case and level; a demonstration record says so. */
export function DecisionNumber({ certification, to }: { certification: Certification; to?: string }) {
  const words = useWords();
  const number = certification.decision_number ?? (
    <span className="text-ui-fg-muted">{words("certification.no_number")}</span>
  );
  const level = certification.issuer_level;
  const about = [
    words(`certification.case_${certification.case_type}`),
    level && words(`certification.level_${level}`),
    certification.round,
  ];
  return (
    <TwoLines
      first={
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
          {to ? <CellLink to={to}>{number}</CellLink> : number}
          {certification.exception && <ExceptionBadge />}
          {certification.is_demonstration && <DemonstrationBadge />}
        </span>
      }
      second={about.filter(Boolean).join(" · ")}
    />
  );
}

function DemonstrationBadge() {
  const words = useWords();
  return (
    <Tooltip content={words("certification.demonstration_note")}>
      <Badge size="2xsmall" color="purple" className="shrink-0 whitespace-nowrap">
        {words("shared.demonstration")}
      </Badge>
    </Tooltip>
  );
}

function ExceptionBadge() {
  const words = useWords();
  return (
    <Badge size="2xsmall" color="orange" className="shrink-0 whitespace-nowrap">
      {words("certification.exception")}
    </Badge>
  );
}
