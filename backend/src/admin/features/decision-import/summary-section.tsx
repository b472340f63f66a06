import type { DecisionImportView } from "../../../contracts/decision-import";
import { importReport } from "../../data/decision-imports";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { ExportMenu } from "../../ui/export-menu";
import { type Fact, Facts } from "../../ui/facts";
import { Section } from "../../ui/section";
import { ImportAct } from "./act-section";
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
  const facts: Fact[] = [
    { label: words("decision_import.state"), value: <ImportStateBadge state={row.state} /> },
    { label: words("decision_import.checked_at"), value: formatInstant(row.checked_at) },
  ];
  if (row.committed_at)
    facts.push({ label: words("decision_import.committed_at"), value: formatInstant(row.committed_at) });
  if (row.undone_at)
    facts.push({ label: words("decision_import.undone_at"), value: formatInstant(row.undone_at) });
  if (row.undo_reason) facts.push({ label: words("decision_import.reason"), value: row.undo_reason });
  return (
    <Section title={row.file_name} aside={<ExportMenu href={importReport(row.id, picked)} />}>
      <Facts facts={facts} />
      <ImportTiles counts={row.counts} picked={picked} onPick={onPick} />
      <ImportAct row={row} />
    </Section>
  );
}
