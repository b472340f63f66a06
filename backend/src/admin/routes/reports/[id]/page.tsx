import { useParams } from "react-router-dom";
import { useReport } from "../../../data/reports";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { StarStanding } from "../../../features/certification/star-standing";
import { ReportAnswer } from "../../../features/misuse-report/answer-section";
import { ReportFacts } from "../../../features/misuse-report/facts-section";
import { MoveButtons } from "../../../features/misuse-report/move-buttons";
import { ReportNotes } from "../../../features/misuse-report/notes-section";
import { OtherReports } from "../../../features/misuse-report/others-section";
import { ReportPhotos } from "../../../features/misuse-report/photos-section";
import { ReportProduct } from "../../../features/misuse-report/product-section";
import { TellProducer } from "../../../features/misuse-report/tell-producer-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One report: what was seen, what the product holds, what the office does about it. */
export default function ReportPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useReport(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { report } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <MoveButtons report={report} />
      <ReportFacts report={report} />
      <ReportPhotos report={report} />
      <ReportProduct report={report} star={(star) => <StarStanding star={star} />} />
      <ReportAnswer key={report.id} report={report} />
      <ReportNotes report={report} />
      <TellProducer report={report} />
      <OtherReports others={report.others} />
      <AuditTrail table="misuse_report" rowId={report.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("report.title") };
