import { useParams } from "react-router-dom";
import { useImport } from "../../../../data/decision-imports";
import { AuditTrail } from "../../../../features/audit/audit-trail";
import { ImportRows } from "../../../../features/decision-import/rows-table";
import { ImportSummary } from "../../../../features/decision-import/summary-section";
import { useListState } from "../../../../lib/use-list-state";
import { word } from "../../../../lib/use-words";
import { BoxSkeleton } from "../../../../ui/box-skeleton";
import { LoadFailure } from "../../../../ui/load-failure";

/** One import: what it would do or did, row by row, and who did it. */
export default function ImportPage() {
  const { id = "" } = useParams();
  const list = useListState();
  const { data, error, refetch } = useImport(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      <ImportSummary
        row={data.import}
        picked={list.filter("state")}
        onPick={(state) => list.setFilter("state", state)}
      />
      <ImportRows id={id} list={list} />
      <AuditTrail table="decision_import" rowId={id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("decision_import.one") };
