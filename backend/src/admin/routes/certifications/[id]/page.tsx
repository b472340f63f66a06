import { useParams } from "react-router-dom";
import { useCertification } from "../../../data/certifications";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { DetailActions } from "../../../features/certification/detail-actions";
import { CertificationFacts } from "../../../features/certification/facts-section";
import { HistorySection } from "../../../features/certification/history-section";
import { ExceptionSection, ScoresSection } from "../../../features/certification/merit-sections";
import { WithdrawnSection } from "../../../features/certification/withdrawn-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One decision: what it says, why it stands, what came before and after, and who wrote it. */
export default function CertificationPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useCertification(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  return (
    <div className="flex flex-col gap-y-3">
      {data.withdrawn ? (
        <WithdrawnSection withdrawn={data.withdrawn} />
      ) : (
        <>
          <DetailActions certification={data.certification} publicUrl={data.public_url} />
          <CertificationFacts detail={data} />
          <ExceptionSection certification={data.certification} />
          {data.certification.case_type !== "revocation" && (
            <ScoresSection certification={data.certification} />
          )}
          <HistorySection history={data.history} currentId={id} />
        </>
      )}
      <AuditTrail table="ocop_certification" rowId={id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("certification.facts") };
