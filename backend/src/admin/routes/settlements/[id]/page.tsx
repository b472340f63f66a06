import { useParams } from "react-router-dom";
import { useSettlement } from "../../../data/settlements";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { SettlementFacts } from "../../../features/settlement/facts-section";
import { StatementSection } from "../../../features/settlement/statement-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One settlement: what it pays, what it holds, and what may be done now. */
export default function SettlementPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useSettlement(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      <SettlementFacts detail={data} />
      <StatementSection settlement={data.settlement} statement={data.statement} />
      <AuditTrail table="settlement" rowId={data.settlement.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("settlement.title") };
