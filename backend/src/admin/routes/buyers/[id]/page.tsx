import { useParams } from "react-router-dom";
import { useBuyer } from "../../../data/buyers";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { BuyerFacts } from "../../../features/buyer/facts-section";
import { BuyerPeople } from "../../../features/buyer/people-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One company: who it is, how it stands, who acts for it and what was decided. */
export default function BuyerPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useBuyer(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      <BuyerFacts buyer={data.buyer} />
      <BuyerPeople buyer={data.buyer} />
      <AuditTrail table="buyer" rowId={data.buyer.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("buyer.title") };
