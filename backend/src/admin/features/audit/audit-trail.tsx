import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { AuditEntryView } from "../../../contracts/audit";
import { useAudit } from "../../data/audit";
import { formatInstant } from "../../lib/dates";
import { useWords } from "../../lib/use-words";
import { BoxSkeleton } from "../../ui/box-skeleton";
import { EmptyLine } from "../../ui/cells";
import { LoadFailure } from "../../ui/load-failure";
import { Section } from "../../ui/section";
import { Changes } from "./changes";
import { Writer } from "./writer";
import { type Names, tableWord } from "./written-words";

const STEP = 10;
const MOST = 100;

/**
 * Everything that was written to one record, newest first; of a product or producer also what belongs to
 * it: prices, stock, decisions, papers. `table` is the record's own, which need not be named in its rows.
 */
export function AuditTrail({ table, rowId }: { table: string; rowId: string }) {
  const words = useWords();
  const [limit, setLimit] = useState(STEP);
  const { data, error, refetch } = useAudit({ record: rowId, limit });
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <Section title={words("audit.trail")}>
      {data.entries.length === 0 && <EmptyLine>{words("audit.trail_empty")}</EmptyLine>}
      {data.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} names={data.names} isOwn={entry.table_name === table} />
      ))}
      {data.count > limit && limit < MOST && (
        <div className="px-6 py-3">
          <Button size="small" variant="secondary" onClick={() => setLimit(Math.min(limit + STEP * 2, MOST))}>
            {words("audit.more")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Entry({ entry, names, isOwn }: { entry: AuditEntryView; names: Names; isOwn: boolean }) {
  const words = useWords();
  const place = isOwn ? "" : ` · ${tableWord(entry.table_name, words)}`;
  return (
    <div className="txt-compact-small flex flex-col gap-y-1 px-6 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <Writer entry={entry} />
        <span className="text-ui-fg-muted whitespace-nowrap py-1.5 tabular-nums">
          {formatInstant(entry.at)}
        </span>
      </div>
      <span className="txt-compact-small-plus">{`${words(`audit.op_${entry.operation}`)}${place}`}</span>
      <Changes entry={entry} names={names} />
    </div>
  );
}
