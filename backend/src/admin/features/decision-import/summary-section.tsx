import type { DecisionImportView, ImportState } from "../../../contracts/decision-import";
import { useAudit } from "../../data/audit";
import { importReport } from "../../data/decision-imports";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { type Fact, Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { ImportAct } from "./act-section";
import { doersOf } from "./doers";
import { ImportStateBadge } from "./state-badge";
import { ImportTiles } from "./tiles";

type Props = {
  row: DecisionImportView;
  /** The state that the rows below are narrowed to. */
  picked: string | undefined;
  onPick: (state: string | undefined) => void;
};

/** Where an import stands, what is in it, and what may be done with it. */
export function ImportSummary({ row, picked, onPick }: Props) {
  const words = useWords();
  // The same page of the trail that stands at the foot of the page: read once.
  const { data } = useAudit({ record: row.id, limit: 10 });
  const doers = doersOf(data?.entries ?? []);
  const step = (state: ImportState, at: string | null): Fact[] =>
    at
      ? [
          {
            label: words(`decision_import.${state}_at`),
            value: [formatInstant(at), doers[state]].filter(Boolean).join(" · "),
          },
        ]
      : [];
  const facts: Fact[] = [
    { label: words("decision_import.state"), value: <ImportStateBadge state={row.state} /> },
    ...step("checked", row.checked_at),
    ...step("committed", row.committed_at),
    ...step("undone", row.undone_at),
  ];
  if (row.undo_reason) facts.push({ label: words("decision_import.reason"), value: row.undo_reason });
  return (
    <Section title={row.file_name} aside={<ExportMenu href={importReport(row.id, picked)} />}>
      <Facts facts={facts} />
      <ImportTiles counts={row.counts} picked={picked} onPick={onPick} />
      <ImportAct row={row} />
    </Section>
  );
}
