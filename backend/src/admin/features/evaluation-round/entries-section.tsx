import { Button, Text } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import type { RoundDetail, RoundEntryView } from "../../../contracts/evaluation-round";
import { useWords } from "../../lib/use-words";
import { EmptyLine } from "../../ui/cells";
import { ExportMenu } from "../../ui/export-menu";
import { PickFilter } from "../../ui/pick-filter";
import { PlainTable } from "../../ui/plain-table";
import { Section } from "../../ui/section";
import { entryColumns } from "./entry-columns";
import { useResultDrafts } from "./use-result-drafts";

const states = ["pending", "awaiting", "granted", "refused"] as const;

const isIn = (state: string | undefined) => (entry: RoundEntryView) =>
  state === undefined ||
  (state === "awaiting" ? entry.result === "granted" && !entry.certification : entry.result === state);

/** The entries of a round, in which results are typed as on a sheet. */
export function EntriesSection({ detail, actions }: { detail: RoundDetail; actions: ReactNode }) {
  const words = useWords();
  const { round, entries } = detail;
  const [state, setState] = useState<string | undefined>();
  const sheet = useResultDrafts(round.id, entries);
  const unsaved = Object.keys(sheet.drafts).length;
  const shown = entries.filter((entry) => isIn(state)(entry) || sheet.drafts[entry.id]);
  const label = (value: (typeof states)[number]) => words(`round.${value}`);
  return (
    <Section
      title={words("round.entries")}
      aside={<span className="flex flex-wrap justify-end gap-2">{actions}</span>}
    >
      <div className="flex flex-wrap items-center gap-2 px-6 py-3">
        <PickFilter
          label={words("round.result")}
          allLabel={words("round.all_results")}
          choices={states.map((value) => ({ value, label: label(value) }))}
          value={state}
          onChange={setState}
        />
        <ExportMenu href={`/admin/rounds/${round.id}/export`} />
        {unsaved > 0 && (
          <span className="flex flex-wrap gap-2 sm:ms-auto">
            <Button size="small" variant="secondary" onClick={sheet.discard}>
              {words("round.discard")}
            </Button>
            <Button size="small" isLoading={sheet.isSaving} onClick={sheet.save}>
              {words("round.save_results", { n: unsaved })}
            </Button>
          </span>
        )}
      </div>
      {round.state !== "closed" && entries.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-2">
          {words("round.keys_hint")}
        </Text>
      )}
      {shown.length === 0 ? (
        <EmptyLine>{words(entries.length === 0 ? "round.entries_empty" : "round.entries_none")}</EmptyLine>
      ) : (
        <PlainTable rows={shown} keyOf={(entry) => entry.id} columns={entryColumns(round, sheet, words)} />
      )}
    </Section>
  );
}
