import { useParams } from "react-router-dom";
import { useApplication } from "../../../data/producer-applications";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { AnswerButtons } from "../../../features/producer-application/answer-buttons";
import { ApplicationFacts } from "../../../features/producer-application/facts-section";
import { ApplicationPapers } from "../../../features/producer-application/papers-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One application: what was written, the papers, and the office's answer. */
export default function ApplicationPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useApplication(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { application } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <AnswerButtons application={application} />
      <ApplicationFacts application={application} />
      <ApplicationPapers application={application} />
      <AuditTrail table="producer_application" rowId={application.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("application.title") };
