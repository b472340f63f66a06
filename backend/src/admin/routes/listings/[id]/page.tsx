import { useParams } from "react-router-dom";
import { useListing } from "../../../data/listings";
import { AuditTrail } from "../../../features/audit/audit-trail";
import { StarStanding } from "../../../features/certification/star-standing";
import { ListingDecision } from "../../../features/listing/decision-section";
import { ListingDiff } from "../../../features/listing/diff-section";
import { ListingFacts, ListingHistory } from "../../../features/listing/facts-section";
import { ListingWarnings } from "../../../features/listing/warnings-section";
import { word } from "../../../lib/use-words";
import { BoxSkeleton } from "../../../ui/box-skeleton";
import { LoadFailure } from "../../../ui/load-failure";

/** One proposal: what it changes, what to look at, and the decision. */
export default function ListingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useListing(id);
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <BoxSkeleton />;
  const { listing } = data;
  return (
    <div className="flex flex-col gap-y-3">
      <ListingFacts listing={listing} star={<StarStanding star={listing.star} />} />
      <ListingWarnings warnings={listing.warnings} />
      <ListingDiff listing={listing} />
      <ListingDecision key={listing.id} listing={listing} />
      <ListingHistory history={listing.history} />
      <AuditTrail table="listing_version" rowId={listing.id} />
    </div>
  );
}

export const handle = { breadcrumb: () => word("listing.title") };
