import type { OfficeReport } from "../../../contracts/misuse-report";
import { formatDay } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { CellLink, EmptyLine, TwoLines } from "../../ui/cells";
import { Section } from "../../ui/section";
import { ReportStateBadge } from "./state-badge";

/** What else was reported about the same product. */
export function OtherReports({ others }: { others: OfficeReport["others"] }) {
  const words = useWords();
  return (
    <Section title={words("report.others")}>
      {others.length === 0 && <EmptyLine>{words("report.no_others")}</EmptyLine>}
      {others.map((other) => (
        <div key={other.id} className="txt-compact-small flex items-center justify-between gap-x-4 px-6 py-2">
          <TwoLines
            first={<CellLink to={`/reports/${other.id}`}>{other.code}</CellLink>}
            second={`${formatDay(other.reported_on)} · ${words(`report.kind_${other.kind}`)}`}
          />
          <ReportStateBadge state={other.state} />
        </div>
      ))}
    </Section>
  );
}
