import { useParams } from "react-router-dom";
import { useLot } from "../../../data/lots";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { LotCalls } from "../../../features/lot/calls-section";
import { LotEvents } from "../../../features/lot/events-section";
import { LotFacts } from "../../../features/lot/facts-section";
import { LotMaterials } from "../../../features/lot/materials-section";
import { LotOrders } from "../../../features/lot/orders-section";
import { RecallSection } from "../../../features/lot/recall-section";
import { LotWriteOffs } from "../../../features/lot/write-offs-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One lot: what it is, from where, in which orders, and whether it was called back. */
export default function LotPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useLot(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { lot } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <LotFacts lot={lot} />
      <RecallSection lot={lot} />
      <LotCalls lot={lot} />
      <LotOrders lot={lot} />
      <LotMaterials materials={lot.raw_materials} />
      <LotEvents events={lot.events} />
      {lot.write_offs.length > 0 && <LotWriteOffs writeOffs={lot.write_offs} />}
      <AuditTrail table="lot" rowId={lot.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("lot.facts") };
